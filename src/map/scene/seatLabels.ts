import type { Contest } from '../../election/contest.ts';
import type { LngLat } from '../../geography/atlas.ts';
import { type MercatorPoint, toMercator } from '../../geography/mercator.ts';

/** A seat's name where it is written on the map. */
export interface SeatLabel {
  readonly name: string;
  readonly at: LngLat;
  /** The first whole zoom level at which there is room for the name. */
  readonly fromZoom: number;
  /** Distance to the nearest other name in the Mercator unit square: of two names that collide, the one with more room is kept. */
  readonly room: number;
  /** Written below its place, since a mark is drawn there. */
  readonly below: boolean;
}

const PIXELS_AT_ZOOM_0 = 512;
const PIXELS_BETWEEN_NAMES = 44;
const FIRST_ZOOM = 7;
const LAST_ZOOM = 11;

/** The names of all seats that have a label point, in the seats' order; those of marked seats (by index) go below their marks. */
export function seatLabels(
  constituencies: readonly Contest[],
  labelPoints: readonly LngLat[],
  marked: ReadonlySet<number>,
): SeatLabel[] {
  const positions = labelPoints.map(toMercator);
  const rooms = roomAround(positions);
  return constituencies.flatMap(({ index, name }) => {
    const at = labelPoints[index];
    const room = rooms[index];
    if (at === undefined || room === undefined) return [];
    const zoom = Math.ceil(Math.log2(PIXELS_BETWEEN_NAMES / (PIXELS_AT_ZOOM_0 * room)));
    return [{ name, at, fromZoom: Math.min(LAST_ZOOM, Math.max(FIRST_ZOOM, zoom)), room, below: marked.has(index) }];
  });
}

/** How far each position is from the nearest other one, at most 1: outwards along x, until x alone is farther than what was found. */
function roomAround(positions: readonly MercatorPoint[]): number[] {
  const byX = positions.map((position, index) => ({ index, position })).sort((a, b) => a.position[0] - b.position[0]);
  const rooms = positions.map(() => 1);
  byX.forEach(({ index, position: [x, y] }, rank) => {
    let room = 1;
    for (const step of [1, -1]) {
      for (let other = byX[rank + step], at = rank + step; other !== undefined; at += step, other = byX[at]) {
        const [otherX, otherY] = other.position;
        if (Math.abs(otherX - x) >= room) break;
        room = Math.min(room, Math.hypot(otherX - x, otherY - y));
      }
    }
    rooms[index] = room;
  });
  return rooms;
}
