import type { AreaCode } from '../../../src/election/area.ts';

/**
 * The seats of the independents and Workers Party candidates whom the press reports of 5 July 2024 named: a curated list, not an
 * inference. Beside each the surname and the letters of the reports that named them.
 */
export const NAMED_CHALLENGERS: readonly AreaCode[] = [
  'E14001086', // Masroor: B, D
  'E14001098', // Khan: B, C, D
  'E14001100', // McIntyre: A, B, C, D, E
  'E14001102', // Hussain: A, B, C, D, E
  'E14001167', // Shaheen: A, C, D, E
  'E14001196', // Mohamed: A, B, C, D, E
  'E14001290', // Feinstein: A, B, C
  'E14001300', // Mohamad: B, C, D, E
  'E14001305', // Corbyn: A, B, C, D, E
  'E14001326', // Webbe: B
  'E14001327', // Adam: A, B, C, D, E
  'E14001446', // Galloway: A, B, C, D, E
  'E14001553', // Lal: C
];
