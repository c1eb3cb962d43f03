import polylabel from 'polylabel';
import type { MercatorPoint } from '../../src/geography/mercator.ts';

/** The point of a polygon that is farthest from its boundary, where a label has most room (polylabel). */
export function labelPoint(rings: readonly (readonly MercatorPoint[])[], precision: number): MercatorPoint {
  const [x = 0, y = 0] = polylabel(
    rings.map((ring) => ring.map((point) => [...point])),
    precision,
  );
  return [x, y];
}
