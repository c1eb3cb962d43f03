import type { MultiLineString } from 'geojson';
import type { Atlas } from './atlas.ts';

/** The given arcs (`atlas.seatBorders`, `atlas.regionBorders`) as one GeoJSON geometry in degrees, each line drawn once. */
export function borderLines(atlas: Atlas, arcs: readonly number[]): MultiLineString {
  return {
    type: 'MultiLineString',
    coordinates: arcs.flatMap((arc) => {
      const line = atlas.topology.arcs[arc];
      return line === undefined || line.length < 2 ? [] : [line];
    }),
  };
}
