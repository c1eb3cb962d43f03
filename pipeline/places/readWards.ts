import * as v from 'valibot';
import type { AreaCode } from '../../src/election/area.ts';
import { csvTable } from '../csvTable.ts';
import type { FormerCodes, WardFiles } from '../definition/areaSetDefinition.ts';
import { jsonSource } from '../jsonSource.ts';
import type { ReadSource } from '../readSource.ts';
import { SourceError } from '../sourceError.ts';

/** A ward of 2024. */
export interface WardPlace {
  readonly code: string;
  readonly name: string;
  readonly council: string;
  /** Longitude and latitude of a middle. */
  readonly position: readonly [lng: number, lat: number];
  /** The seats that it lies in, in the order of the file. */
  readonly seats: readonly AreaCode[];
}

const degrees = v.pipe(v.string(), v.decimal('must be degrees'), v.transform(Number));
const schema = v.object({
  hexes: v.record(v.string(), v.object({ n: v.string(), LAD24NM: v.string(), lat: degrees, lon: degrees })),
});

/** The columns of the look-up of wards that are read. */
export const WARD_COLUMNS = [
  'first_available_year_included',
  'most_recent_year_included',
  'ward_name',
  'pcon_name',
  'lad_name',
  'la_name',
  'region_name',
  'country_name',
  'ward_code',
  'pcon_code',
] as const;

const YEAR = '2024';

/**
 * The wards of 2024 from the hexagon layout, which has their names and middles, and the look-up of the seats that they lie in.
 * @throws SourceError where a ward of the first is not in the second.
 */
export function readWards(read: ReadSource, files: WardFiles, formerCodes: FormerCodes): readonly WardPlace[] {
  const seats = new Map<string, AreaCode[]>();
  for (const row of csvTable(read(files.areasOfWards), files.areasOfWards, WARD_COLUMNS)) {
    if (row.text('most_recent_year_included') !== YEAR) continue;
    const code = row.text('pcon_code');
    const own = seats.get(row.text('ward_code')) ?? [];
    own.push(formerCodes.get(code)?.code ?? code);
    seats.set(row.text('ward_code'), own);
  }
  return Object.entries(jsonSource(read, files.wards, schema).hexes).map(([code, { n: name, LAD24NM: council, lat, lon }]) => {
    const own = seats.get(code);
    if (own === undefined)
      throw new SourceError({ file: files.areasOfWards, column: 'ward_code' }, `${code} (${name}) is missing for ${YEAR}.`);
    return { code, name: name.trim(), council: council.trim(), position: [lon, lat], seats: [...new Set(own)] };
  });
}
