import type { Bounds } from '../geography/atlas.ts';
import type { Camera } from '../view/view.ts';

/** As near as the map goes: a street is not what a constituency's boundary is read for. */
export const CLOSEST_ZOOM = 14;

/** The camera kept over the country's bounds (degrees) and between the furthest zoom given and the closest there is. */
export function boundedCamera({ lat, lng, zoom }: Camera, [west, south, east, north]: Bounds, furthestZoom: number): Camera {
  return {
    lat: Math.min(north, Math.max(south, lat)),
    lng: Math.min(east, Math.max(west, lng)),
    zoom: Math.min(CLOSEST_ZOOM, Math.max(furthestZoom, zoom)),
  };
}
