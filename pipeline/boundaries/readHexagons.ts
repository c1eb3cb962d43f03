import * as v from 'valibot';
import type { Contest } from '../../src/election/contest.ts';
import type { HexagonLayout } from '../../src/geography/hexagonLayout.ts';
import { jsonSource } from '../jsonSource.ts';
import type { ReadSource } from '../readSource.ts';
import { SourceError } from '../sourceError.ts';

const integer = v.pipe(v.number(), v.integer());
const schema = v.object({ layout: v.literal('odd-r'), hexes: v.record(v.string(), v.object({ q: integer, r: integer })) });

/**
 * The seats' hexagons from a HexJSON file of Open Innovations, by index, moved so that the lowest column and row are 0 or 1 (rows
 * by an even number, since odd rows are shifted).
 * @throws SourceError where the file and the results do not hold the same codes.
 */
export function readHexagons(read: ReadSource, file: string, seats: readonly Pick<Contest, 'code' | 'name'>[]): HexagonLayout {
  const { layout, hexes } = jsonSource(read, file, schema);
  const codes = new Set(seats.map(({ code }) => code));
  const unknown = Object.keys(hexes).find((code) => !codes.has(code));
  if (unknown !== undefined) throw new SourceError({ file, column: 'hexes' }, `${unknown} has no result.`);
  const positions = seats.map(({ code, name }) => {
    const position = hexes[code];
    if (position === undefined) throw new SourceError({ file, column: 'hexes' }, `${code}, ${name}, has no hexagon.`);
    return position;
  });
  const west = Math.min(...positions.map(({ q }) => q));
  const lowest = Math.min(...positions.map(({ r }) => r));
  const south = lowest - (((lowest % 2) + 2) % 2);
  return { layout, hexagons: positions.map(({ q, r }) => ({ q: q - west, r: r - south })) };
}
