import type { NamedNation, Region } from '../../src/election/region.ts';

/** The nations, by the letters with which the codes of their areas begin. */
export const NATIONS: readonly NamedNation[] = [
  { letter: 'E', name: 'England' },
  { letter: 'W', name: 'Wales' },
  { letter: 'S', name: 'Scotland' },
  { letter: 'N', name: 'Northern Ireland' },
];

const region = (code: string, name: string, nation: Region['nation'], inWords = name): Region => ({ code, name, inWords, nation });

/** The nine regions of England, and the other nations as a whole, with the codes of the Office for National Statistics. */
export const REGIONS: readonly Region[] = [
  region('E12000001', 'North East', 'E', 'the North East'),
  region('E12000002', 'North West', 'E', 'the North West'),
  region('E12000003', 'Yorkshire and the Humber', 'E'),
  region('E12000004', 'East Midlands', 'E', 'the East Midlands'),
  region('E12000005', 'West Midlands', 'E', 'the West Midlands'),
  region('E12000006', 'East of England', 'E', 'the East of England'),
  region('E12000007', 'London', 'E'),
  region('E12000008', 'South East', 'E', 'the South East'),
  region('E12000009', 'South West', 'E', 'the South West'),
  region('W92000004', 'Wales', 'W'),
  region('S92000003', 'Scotland', 'S'),
  region('N92000002', 'Northern Ireland', 'N'),
];
