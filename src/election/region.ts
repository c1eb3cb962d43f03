import type { Nation } from './area.ts';

/** An English region, or Scotland, Wales, Northern Ireland as a whole. */
export interface Region {
  /** Code of the Office for National Statistics, "E12000005". */
  readonly code: string;
  readonly name: string;
  readonly nation: Nation;
}

export const REGIONS: readonly Region[] = [
  { code: 'E12000001', name: 'North East', nation: 'E' },
  { code: 'E12000002', name: 'North West', nation: 'E' },
  { code: 'E12000003', name: 'Yorkshire and the Humber', nation: 'E' },
  { code: 'E12000004', name: 'East Midlands', nation: 'E' },
  { code: 'E12000005', name: 'West Midlands', nation: 'E' },
  { code: 'E12000006', name: 'East of England', nation: 'E' },
  { code: 'E12000007', name: 'London', nation: 'E' },
  { code: 'E12000008', name: 'South East', nation: 'E' },
  { code: 'E12000009', name: 'South West', nation: 'E' },
  { code: 'W92000004', name: 'Wales', nation: 'W' },
  { code: 'S92000003', name: 'Scotland', nation: 'S' },
  { code: 'N92000002', name: 'Northern Ireland', nation: 'N' },
];

const BY_CODE = new Map(REGIONS.map((region) => [region.code, region]));

/** The region of a code, or `null` for a code that is none of the twelve. */
export function regionOf(code: string): Region | null {
  return BY_CODE.get(code) ?? null;
}

export const NATION_NAMES: Readonly<Record<Nation, string>> = {
  E: 'England',
  W: 'Wales',
  S: 'Scotland',
  N: 'Northern Ireland',
};
