import type { AreaCode } from '../election/area.ts';

/** The five press reports of 5 July 2024 by their letters. */
export type Report = 'A' | 'B' | 'C' | 'D' | 'E';

/** A challenger whom reports named, with the reports that did: a curated list, not an inference. */
export interface NamedChallenger {
  readonly constituency: AreaCode;
  readonly surname: string;
  readonly reports: readonly Report[];
}

/** Independents and Workers Party candidates whom the reports of 5 July 2024 named, by seat. */
export const NAMED_CHALLENGERS: readonly NamedChallenger[] = [
  { constituency: 'E14001086', surname: 'Masroor', reports: ['B', 'D'] },
  { constituency: 'E14001098', surname: 'Khan', reports: ['B', 'C', 'D'] },
  { constituency: 'E14001100', surname: 'McIntyre', reports: ['A', 'B', 'C', 'D', 'E'] },
  { constituency: 'E14001102', surname: 'Hussain', reports: ['A', 'B', 'C', 'D', 'E'] },
  { constituency: 'E14001167', surname: 'Shaheen', reports: ['A', 'C', 'D', 'E'] },
  { constituency: 'E14001196', surname: 'Mohamed', reports: ['A', 'B', 'C', 'D', 'E'] },
  { constituency: 'E14001290', surname: 'Feinstein', reports: ['A', 'B', 'C'] },
  { constituency: 'E14001300', surname: 'Mohamad', reports: ['B', 'C', 'D', 'E'] },
  { constituency: 'E14001305', surname: 'Corbyn', reports: ['A', 'B', 'C', 'D', 'E'] },
  { constituency: 'E14001326', surname: 'Webbe', reports: ['B'] },
  { constituency: 'E14001327', surname: 'Adam', reports: ['A', 'B', 'C', 'D', 'E'] },
  { constituency: 'E14001446', surname: 'Galloway', reports: ['A', 'B', 'C', 'D', 'E'] },
  { constituency: 'E14001553', surname: 'Lal', reports: ['C'] },
];
