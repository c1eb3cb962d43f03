import * as v from 'valibot';
import { jsonSource } from '../jsonSource.ts';
import type { ReadSource } from '../readSource.ts';
import type { ConstituencyRow } from './readConstituencies.ts';
import { LOST_WELSH_NAMES } from './welshNames.ts';

const schema = v.object({
  features: v.array(v.object({ properties: v.object({ PCON24CD: v.string(), PCON24NMW: v.string() }) })),
});

/**
 * Welsh names by constituency code, from the ultra-generalised boundaries file, which alone has them, and from the table of those
 * that it lost.
 * @throws SourceError where the file is not GeoJSON with the fields PCON24CD and PCON24NMW.
 */
export function readWelshNames(read: ReadSource, file: string, seats: readonly ConstituencyRow[]): ReadonlyMap<string, string> {
  const { features } = jsonSource(read, file, schema);
  const published = features
    .map(({ properties }): [string, string] => [properties.PCON24CD, properties.PCON24NMW.trim()])
    .filter(([, name]) => name !== '');
  const lost = seats.flatMap(({ code, name }): [string, string][] => {
    const welshName = LOST_WELSH_NAMES[name];
    return welshName === undefined ? [] : [[code, welshName]];
  });
  return new Map([...lost, ...published]);
}
