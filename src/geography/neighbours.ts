import type { LngLat } from './atlas.ts';
import { type HexagonLayout, type HexagonPosition, hexagonCentre } from './hexagonLayout.ts';
import { toMercator } from './mercator.ts';

/** Centres of hexagons that touch are one unit apart; of those that do not, at least √3. */
const TOUCHING = 1.1;

/**
 * The neighbours of each hexagon: those that touch it. A group of hexagons that touches no other is joined by the shortest way
 * across the water, so that a walk reaches every seat.
 */
export function hexagonNeighbours({ hexagons }: HexagonLayout): Neighbours {
  const neighbours: Neighbour[][] = hexagons.map((hexagon, index) =>
    hexagons.flatMap((other, at) => (at !== index && distance(hexagon, other) < TOUCHING ? [{ index: at, bySea: false }] : [])),
  );
  for (let reached = reachedFrom(neighbours); reached.size < hexagons.length; reached = reachedFrom(neighbours)) {
    let nearest = { from: 0, to: 0, apart: Number.POSITIVE_INFINITY };
    for (const from of reached) {
      const here = hexagons[from];
      hexagons.forEach((there, to) => {
        if (here === undefined || reached.has(to)) return;
        const apart = distance(here, there);
        if (apart < nearest.apart) nearest = { from, to, apart };
      });
    }
    neighbours[nearest.from]?.push({ index: nearest.to, bySea: true });
    neighbours[nearest.to]?.push({ index: nearest.from, bySea: true });
  }
  return neighbours;
}

function distance(a: HexagonPosition, b: HexagonPosition): number {
  const [ax, ay] = hexagonCentre(a);
  const [bx, by] = hexagonCentre(b);
  return Math.hypot(ax - bx, ay - by);
}

/** The seats that a walk from the first one reaches. */
function reachedFrom(neighbours: Neighbours): ReadonlySet<number> {
  const reached = new Set<number>([0]);
  for (const seat of reached) for (const { index } of neighbours[seat] ?? []) reached.add(index);
  return reached;
}

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
