import type { LngLat } from '../geography/atlas.ts';
import { toMercator } from '../geography/mercator.ts';
import type { Constituency } from '../psephology/constituency.ts';

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
  constituencies: readonly Constituency[],
  labelPoints: readonly LngLat[],
  marked: ReadonlySet<number>,
): SeatLabel[] {
  const positions = labelPoints.map(toMercator);
  return constituencies.flatMap(({ index, name }) => {
    const at = labelPoints[index];
    const position = positions[index];
    if (at === undefined || position === undefined) return [];
    let room = 1;
    positions.forEach(([x, y], other) => {
      if (other !== index) room = Math.min(room, Math.hypot(x - position[0], y - position[1]));
    });
    const zoom = Math.ceil(Math.log2(PIXELS_BETWEEN_NAMES / (PIXELS_AT_ZOOM_0 * room)));
    return [{ name, at, fromZoom: Math.min(LAST_ZOOM, Math.max(FIRST_ZOOM, zoom)), room, below: marked.has(index) }];
  });
}
