import type { Position } from 'geojson';
import type { Atlas, Bounds } from './atlas.ts';

/** The bounds, in degrees, of all positions of the given arcs; infinite and reversed where there is none. */
export function boundsOfArcs(arcs: Iterable<readonly Position[]>): Bounds {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (const arc of arcs) {
    for (const [lng = 0, lat = 0] of arc) {
      if (lng < west) west = lng;
      if (lng > east) east = lng;
      if (lat < south) south = lat;
      if (lat > north) north = lat;
    }
  }
  return [west, south, east, north];
}

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

/** The numbers, ascending, of the detail files that hold a seat whose bounds meet the given ones (degrees), merged in or not. */
export function detailFilesInBounds(atlas: Atlas, [west, south, east, north]: Bounds): number[] {
  const files = new Set<number>();
  atlas.bounds.forEach(([seatWest, seatSouth, seatEast, seatNorth], index) => {
    const file = atlas.detailFile[index];
    if (file !== undefined && seatWest <= east && seatEast >= west && seatSouth <= north && seatNorth >= south) files.add(file);
  });
  return [...files].sort((a, b) => a - b);
}
