import { MARK_SHAPE } from '../scene/marks.ts';
import type { PatternImage } from './patternImage.ts';

/** The name of the diamond's picture in the map's style. */
export const DIAMOND = 'diamond';

/** A cased diamond in inks (`#rrggbb`) on nothing; `density` is device pixels per CSS pixel. */
export function diamondImage(fill: string, casing: string, density: number): PatternImage {
  const reach = MARK_SHAPE.diamondReach;
  // What stands out beyond a slanting edge stands out farther at the points.
  const outer = reach + MARK_SHAPE.casing * Math.SQRT2;
  const size = 2 * Math.ceil((outer + 1) * density);
  const data = new Uint8ClampedArray(size * size * 4);
  const [inner, beneath] = [fill, casing].map((colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const out = (Math.abs(column + 0.5 - size / 2) + Math.abs(row + 0.5 - size / 2)) / density;
      const covered = (edge: number) => Math.min(1, Math.max(0, 0.5 - (out - edge) * Math.SQRT1_2 * density));
      const [within, whole] = [covered(reach), covered(outer)];
      const mixed = (inner ?? []).map((ink, at) => ink * within + (beneath?.[at] ?? 0) * (1 - within));
      data.set([...mixed, whole * 255], (row * size + column) * 4);
    }
  }
  return { width: size, height: size, data };
}
