import type { LngLat } from './atlas.ts';

const METRES_A_DEGREE = 111_320;
const DIRECTIONS = 8;

/** Eight positions (degrees) on a circle around one, from the north clockwise. */
export function positionsAround([lng, lat]: LngLat, metres: number): readonly LngLat[] {
  const north = metres / METRES_A_DEGREE;
  const east = north / Math.cos((lat * Math.PI) / 180);
  return Array.from({ length: DIRECTIONS }, (_, step) => {
    const angle = (step / DIRECTIONS) * 2 * Math.PI;
    return [lng + Math.sin(angle) * east, lat + Math.cos(angle) * north];
  });
}
