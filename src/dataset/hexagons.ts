import * as v from 'valibot';
import type { HexagonLayout } from '../geography/hexagonLayout.ts';
import { integers } from './columns.ts';
import { DataError } from './dataError.ts';
import { fileText, parseFile } from './parseFile.ts';
import { valueAt } from './valueAt.ts';

const FORMAT = { format: 'hustings-hexagons', version: 1 };

const schema = v.object({ boundarySet: v.string(), layout: v.literal('odd-r'), q: integers, r: integers });

/**
 * Each seat's hexagon by index.
 * @throws DataError where the file is not complete, not of this format and version, of another layout, or puts two seats into one place.
 */
export function decodeHexagons(text: string, file: string): HexagonLayout {
  const { layout, q, r } = parseFile(text, file, FORMAT, schema);
  if (q.length !== r.length) throw new DataError(file, `it holds ${q.length} columns “q” but ${r.length} rows “r”`);
  const taken = new Map<string, number>();
  const hexagons = q.map((column, index) => {
    const position = { q: column, r: valueAt(r, index, file, 'r') };
    const key = `${position.q},${position.r}`;
    const other = taken.get(key);
    if (other !== undefined) throw new DataError(file, `it puts seats number ${other} and ${index} into one hexagon`);
    taken.set(key, index);
    return position;
  });
  return { layout, hexagons };
}

/** The file of all seats' hexagons. */
export function encodeHexagons(boundarySet: string, { layout, hexagons }: HexagonLayout): string {
  return fileText(FORMAT, { boundarySet, layout, q: hexagons.map(({ q }) => q), r: hexagons.map(({ r }) => r) });
}
