const LEAST_PIXELS = 48;

/** Where a finger's way across a page leads: to the next page (1) from right to left, back (−1) the other way; `null` for no swipe. */
export function swipe([fromX, fromY]: readonly [number, number], [toX, toY]: readonly [number, number]): -1 | 1 | null {
  const across = toX - fromX;
  if (Math.abs(across) < LEAST_PIXELS || Math.abs(across) < 2 * Math.abs(toY - fromY)) return null;
  return across < 0 ? 1 : -1;
}
