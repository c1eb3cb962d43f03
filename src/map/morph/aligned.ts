import type { Point } from './ring.ts';

/**
 * The points of a ring begun at another one of them, so that each lies in the same direction from the middle as its counterpart in
 * `to`: on the way there the outline neither turns nor crosses itself. Both have as many points and run the same way round.
 */
export function aligned(points: readonly Point[], to: readonly Point[]): Point[] {
  const here = sized(points);
  const there = sized(to);
  let best = { shift: 0, agreement: Number.NEGATIVE_INFINITY };
  for (let shift = 0; shift < here.length; shift += 1) {
    let agreement = 0;
    for (let at = 0; at < there.length; at += 1) {
      const [x, y] = here[(at + shift) % here.length] ?? [0, 0];
      const [otherX, otherY] = there[at] ?? [0, 0];
      agreement += x * otherX + y * otherY;
    }
    if (agreement > best.agreement) best = { shift, agreement };
  }
  return [...points.slice(best.shift), ...points.slice(0, best.shift)];
}

/** The points as seen from their middle. */
function sized(points: readonly Point[]): Point[] {
  const middle = [0, 1].map((axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length);
  return points.map(([x, y]) => [x - (middle[0] ?? 0), y - (middle[1] ?? 0)]);
}
