import type { GridPoint } from '../../src/dataset/arcCoordinates.ts';
import { doubleArea } from './grid.ts';

type Line = readonly GridPoint[];

/**
 * Simplified arcs with every closed one (an island, a lake) running in the sense of its original: a figure of eight may have been
 * straightened out to run the other way. One that has lost its area becomes the original's largest triangle.
 * @param isRing says of an arc's number whether it is closed; a coarse grid may put the ends of another on one point too.
 */
export function ringsUpright(arcs: readonly Line[], originals: readonly Line[], isRing: (arc: number) => boolean): Line[] {
  return arcs.map((arc, number) => {
    const original = originals[number] ?? arc;
    if (!isRing(number)) return arc;
    const sense = Math.sign(doubleArea(original)) * Math.sign(doubleArea(arc));
    if (sense > 0) return arc;
    return sense < 0 ? arc.toReversed() : largestTriangle(original);
  });
}

/** Whether an arc ends where it begins. */
export function isClosed(arc: Line): boolean {
  const first = arc[0];
  const last = arc.at(-1);
  return arc.length > 2 && first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

function largestTriangle(ring: Line): Line {
  const [first] = ring;
  if (first === undefined) return ring;
  const sense = Math.sign(doubleArea(ring));
  let best = ring;
  let most = 0;
  ring.forEach((second, position) => {
    for (const third of ring.slice(position + 1)) {
      const area = doubleArea([first, second, third]) * sense;
      if (area > most) [best, most] = [[first, second, third, first], area];
    }
  });
  return best;
}
