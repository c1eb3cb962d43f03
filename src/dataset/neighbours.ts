import * as v from 'valibot';
import type { Neighbour, Neighbours } from '../geography/neighbours.ts';
import { counts } from './columns.ts';
import { DataError } from './dataError.ts';
import { fileText, parseFile } from './parseFile.ts';

const FORMAT = { format: 'hustings-neighbours', version: 1 };

const schema = v.object({
  boundarySet: v.string(),
  /** For each seat the neighbours of a higher index; the others follow, since neighbours are mutual. */
  byLand: v.array(counts),
  /** Pairs of seats, lower index first, flat. */
  bySea: counts,
});

/**
 * Each seat's neighbours by index, ascending, symmetric.
 * @throws DataError where the file is not complete, not of this format and version, or names a seat that it does not have.
 */
export function decodeNeighbours(text: string, file: string): Neighbours {
  const { byLand, bySea } = parseFile(text, file, FORMAT, schema);
  const neighbours = byLand.map((): Neighbour[] => []);
  const link = (a: number, b: number, sea: boolean): void => {
    const [ofA, ofB] = [neighbours[a], neighbours[b]];
    if (ofA === undefined || ofB === undefined || a >= b || ofA.some(({ index }) => index === b)) {
      throw new DataError(
        file,
        `it links seats number ${a} and ${b}, which is not a new pair among its ${byLand.length} seats, lower number first`,
      );
    }
    ofA.push({ index: b, bySea: sea });
    ofB.push({ index: a, bySea: sea });
  };
  byLand.forEach((others, index) => {
    for (const other of others) link(index, other, false);
  });
  if (bySea.length % 2 !== 0) throw new DataError(file, 'its last pair of seats linked by sea is not complete');
  for (let i = 0; i + 1 < bySea.length; i += 2) link(bySea[i] ?? 0, bySea[i + 1] ?? 0, true);
  for (const list of neighbours) list.sort((a, b) => a.index - b.index);
  return neighbours;
}

/** The file of all seats' neighbours. */
export function encodeNeighbours(boundarySet: string, neighbours: Neighbours): string {
  return fileText(FORMAT, {
    boundarySet,
    byLand: neighbours.map((list, index) => list.filter((each) => !each.bySea && each.index > index).map((each) => each.index)),
    bySea: neighbours.flatMap((list, index) =>
      list.filter((each) => each.bySea && each.index > index).flatMap((each) => [index, each.index]),
    ),
  });
}
