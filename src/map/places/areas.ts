import type { Contest } from '../../election/contest.ts';

/** A part of the country, by the codes of its constituencies or of whole regions, some perhaps left out. */
export interface Area {
  readonly name: string;
  readonly of: readonly string[];
  readonly without?: readonly string[];
}

/** The indices of an area's seats. */
export function seatsOfArea(
  { of, without = [] }: Omit<Area, 'name'>,
  constituencies: readonly Pick<Contest, 'index' | 'code' | 'region'>[],
): number[] {
  return constituencies.flatMap(({ index, code, region }) =>
    (of.includes(code) || of.includes(region)) && !without.includes(code) ? [index] : [],
  );
}
