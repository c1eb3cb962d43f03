import type { Bounds } from './atlas.ts';

/** The bounds (degrees) of all the given ones together. */
export function extentOf(all: readonly Bounds[]): Bounds {
  let [west, south, east, north]: Bounds = [180, 90, -180, -90];
  for (const bounds of all) {
    west = Math.min(west, bounds[0]);
    south = Math.min(south, bounds[1]);
    east = Math.max(east, bounds[2]);
    north = Math.max(north, bounds[3]);
  }
  return [west, south, east, north];
}
