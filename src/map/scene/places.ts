import type { LngLat } from '../../geography/atlas.ts';
import { fromMercator, toMercator } from '../../geography/mercator.ts';
import type { Landmark } from '../../geography/orientation.ts';

/** A city or town that the map names, where its name stands and the zoom level from which it does. */
export type Place = Pick<Landmark, 'name' | 'at' | 'fromZoom'>;

/** The hexagons' country is larger on the screen than the map's: names come that many zoom levels earlier. */
const EARLIER = 1;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The landmarks in the middle of their seats' hexagons, given by the hexagons' centres. */
export function hexagonPlaces(landmarks: readonly Landmark[], centres: readonly LngLat[]): Place[] {
  // The first names stand however little room a phone's legend leaves: without the coasts, nothing else says what is where.
  const first = Math.min(...landmarks.map(({ fromZoom }) => fromZoom));
  return landmarks.flatMap(({ name, fromZoom, seats }) => {
    const points = seats.flatMap((index) => {
      const centre = centres[index];
      return centre === undefined ? [] : [toMercator(centre)];
    });
    if (points.length === 0) return [];
    return [
      {
        name,
        fromZoom: fromZoom === first ? 0 : fromZoom - EARLIER,
        at: fromMercator([mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))]),
      },
    ];
  });
}
