import Flatbush from 'flatbush';
import type { MercatorPoint } from '../../src/geography/mercator.ts';
import type { Neighbour, Neighbours } from '../../src/geography/neighbours.ts';

/**
 * Each seat's neighbours: those with which it shares an arc, and, so that one can walk from any seat to any other, the shortest
 * links across the sea that join the islands to the rest (a minimum spanning tree of the land masses).
 * @param users the seats on each arc. @param coasts points of each seat's boundary, by index.
 */
export function seatNeighbours(users: readonly (readonly number[])[], coasts: readonly (readonly MercatorPoint[])[]): Neighbours {
  const neighbours = coasts.map(() => new Map<number, Neighbour>());
  const pieces = coasts.map((_, index) => index);
  const pieceOf = (index: number): number => {
    const parent = pieces[index] ?? index;
    return parent === index ? index : pieceOf(parent);
  };
  const link = (a: number, b: number, bySea: boolean): void => {
    if (a === b || neighbours[a]?.has(b)) return;
    neighbours[a]?.set(b, { index: b, bySea });
    neighbours[b]?.set(a, { index: a, bySea });
    pieces[pieceOf(a)] = pieceOf(b);
  };
  for (const [a, b] of users) if (a !== undefined && b !== undefined) link(a, b, false);

  for (
    let islands = smallerPieces(coasts.map((_, index) => pieceOf(index)));
    islands.length > 0;
    islands = smallerPieces(coasts.map((_, index) => pieceOf(index)))
  ) {
    const [smallest] = islands;
    const nearest = smallest === undefined ? null : nearestPair(smallest, coasts);
    if (nearest === null) break;
    link(nearest[0], nearest[1], true);
  }
  return neighbours.map((own) => [...own.values()].sort((a, b) => a.index - b.index));
}

/** The seats of each land mass but the largest, smallest first. */
function smallerPieces(pieceOf: readonly number[]): number[][] {
  const pieces = new Map<number, number[]>();
  pieceOf.forEach((piece, index) => {
    pieces.set(piece, [...(pieces.get(piece) ?? []), index]);
  });
  return [...pieces.values()].sort((a, b) => a.length - b.length || (a[0] ?? 0) - (b[0] ?? 0)).slice(0, -1);
}

/** Of the pairs of a seat on an island and one that is not, the one whose coasts come closest. */
function nearestPair(island: readonly number[], coasts: readonly (readonly MercatorPoint[])[]): readonly [number, number] | null {
  const own = new Set(island);
  const others = coasts.flatMap((points, seat) => (own.has(seat) ? [] : points.map((point) => ({ seat, point }))));
  if (others.length === 0) return null;
  const index = new Flatbush(others.length);
  for (const { point } of others) index.add(...point);
  index.finish();
  let best: readonly [number, number] | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const from of island) {
    for (const [x, y] of coasts[from] ?? []) {
      const nearest = others[index.neighbors(x, y, 1, shortest)[0] ?? -1];
      if (nearest === undefined) continue;
      const distance = Math.hypot(nearest.point[0] - x, nearest.point[1] - y);
      if (distance < shortest) [best, shortest] = [[from, nearest.seat], distance];
    }
  }
  return best;
}
