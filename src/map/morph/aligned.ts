import type { Point } from './ring.ts';

/**
 * The points of a ring begun at another one of them, so that each lies in the same direction from the middle as its counterpart in
 * `to`: on the way there the outline neither turns nor crosses itself. Both have as many points and run the same way round.
 */
export function aligned(points: readonly Point[], to: readonly Point[]): Point[] {
  const here = fromMiddle(points);
  const there = fromMiddle(to);
  const size = there.length;
  let best = { shift: 0, agreement: Number.NEGATIVE_INFINITY };
  for (let shift = 0; shift < size; shift += 2) {
    let agreement = 0;
    for (let at = 0; at < size; at += 1) {
      const other = at + shift;
      agreement += (here[other < size ? other : other - size] ?? 0) * (there[at] ?? 0);
    }
    if (agreement > best.agreement) best = { shift: shift / 2, agreement };
  }
  return [...points.slice(best.shift), ...points.slice(0, best.shift)];
}

/** The points as seen from their middle, x and y in turn. */
function fromMiddle(points: readonly Point[]): Float64Array {
  let [middleX, middleY] = [0, 0];
  for (const [x, y] of points) {
    middleX += x / points.length;
    middleY += y / points.length;
  }
  return Float64Array.from(points.flatMap(([x, y]) => [x - middleX, y - middleY]));
}
