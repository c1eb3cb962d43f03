import type { Position } from 'geojson';
import type { Bounds } from './atlas.ts';

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
