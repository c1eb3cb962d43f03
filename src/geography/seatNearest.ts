import type { LngLat } from './atlas.ts';
import { toMercator } from './mercator.ts';

/** The index of the seat whose label point is nearest to a position (degrees) on the map; `null` where there are none. */
export function seatNearest(position: LngLat, labelPoints: readonly LngLat[]): number | null {
  const [x, y] = toMercator(position);
  let nearest: { readonly index: number; readonly distance: number } | null = null;
  for (const [index, point] of labelPoints.entries()) {
    const [otherX, otherY] = toMercator(point);
    const distance = Math.hypot(otherX - x, otherY - y);
    if (nearest === null || distance < nearest.distance) nearest = { index, distance };
  }
  return nearest?.index ?? null;
}
