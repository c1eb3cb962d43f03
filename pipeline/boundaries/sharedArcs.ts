import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { GridPoint } from '../../src/dataset/arcCoordinates.ts';
import type { ArcPolygons } from '../../src/dataset/arcReferences.ts';
import { arcNumber } from '../../src/geography/arcRings.ts';
import type { GridPolygons } from './grid.ts';

/** Boundaries as arcs, each stored once, and the seats' polygons as references to them. */
export interface SharedArcs {
  readonly arcs: readonly (readonly GridPoint[])[];
  readonly seats: readonly ArcPolygons[];
}

/** Cuts the seats' polygons into arcs where boundaries part, so that two neighbours use one and the same line. */
export function sharedArcs(seats: readonly GridPolygons[]): SharedArcs {
  const collection: FeatureCollection<MultiPolygon> = {
    type: 'FeatureCollection',
    features: seats.map((polygons) => ({
      type: 'Feature',
      properties: null,
      geometry: { type: 'MultiPolygon', coordinates: polygons.map((polygon) => polygon.map(closed)) },
    })),
  };
  const { arcs, objects } = topology({ collection });
  const built = objects['collection'];
  const geometries = built?.type === 'GeometryCollection' ? built.geometries : [];
  return {
    arcs: arcs.map((arc) => arc.map(([x = 0, y = 0]): GridPoint => [x, y])),
    seats: geometries.map((geometry) => (geometry.type === 'MultiPolygon' ? geometry.arcs : [])),
  };
}

/** The indices of the seats on each arc: one at the coast, two between seats. */
export function seatsOfArcs({ arcs, seats }: SharedArcs): readonly (readonly number[])[] {
  const users: number[][] = arcs.map(() => []);
  seats.forEach((polygons, index) => {
    for (const reference of polygons.flat(2)) users[arcNumber(reference)]?.push(index);
  });
  return users;
}

/** A ring of arc references as a closed line of grid points, the first not repeated. */
export function ringPoints(ring: readonly number[], arcs: readonly (readonly GridPoint[])[]): GridPoint[] {
  return ring.flatMap((reference) => {
    const arc = arcs[arcNumber(reference)] ?? [];
    return (reference < 0 ? arc.toReversed() : arc).slice(0, -1);
  });
}

function closed(ring: readonly GridPoint[]): Position[] {
  const points = ring.map((point): Position => [...point]);
  const [first] = points;
  return first === undefined ? points : [...points, [...first]];
}
