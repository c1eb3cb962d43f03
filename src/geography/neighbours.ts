import type { LngLat } from './atlas.ts';
import { toMercator } from './mercator.ts';

/** A seat next to another. */
export interface Neighbour {
  readonly index: number;
  /** They share no border on land: the nearest seat across the water. */
  readonly bySea: boolean;
}

/** Each seat's neighbours, by index; symmetric. */
export type Neighbours = readonly (readonly Neighbour[])[];

export type Direction = 'up' | 'down' | 'left' | 'right';

const HEADINGS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/**
 * The index of the neighbour that lies best in a direction on the map, from label point to label point; `null` where none lies
 * within 90° of it. Of several, the one with the smallest angle to the direction; at the same angle, the nearer.
 */
export function neighbourTowards(
  direction: Direction,
  from: number,
  labelPoints: readonly LngLat[],
  neighbours: Neighbours,
): number | null {
  const origin = labelPoints[from];
  if (origin === undefined) return null;
  const [x, y] = toMercator(origin);
  const [headingX, headingY] = HEADINGS[direction];
  let best: { index: number; cosine: number; distance: number } | null = null;
  for (const { index } of neighbours[from] ?? []) {
    const point = labelPoints[index];
    if (point === undefined) continue;
    const [otherX, otherY] = toMercator(point);
    const distance = Math.hypot(otherX - x, otherY - y);
    if (distance === 0) continue;
    const cosine = ((otherX - x) * headingX + (otherY - y) * headingY) / distance;
    if (cosine <= 1e-9) continue;
    if (best === null || cosine > best.cosine || (cosine === best.cosine && distance < best.distance))
      best = { index, cosine, distance };
  }
  return best?.index ?? null;
}
