/** A point of the Mercator unit square or of the screen. */
export type Point = readonly [x: number, y: number];

/** Corners in order, the last not repeating the first. */
export type Ring = readonly Point[];

/** Twice the area within a ring, positive where it runs clockwise with y downwards. */
export function doubledArea(ring: Ring): number {
  let sum = 0;
  let [beforeX, beforeY] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    sum += beforeX * y - x * beforeY;
    [beforeX, beforeY] = [x, y];
  }
  return sum;
}
