import type { Position } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { filter, filterAttachedWeight, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Atlas, BoundaryProperties } from '../../../src/geography/atlas.ts';

/** Constituencies as the reference pages fetch them: quantised TopoJSON whose geometries carry only their code. */
export type ReferenceTopology = Topology<{ areas: GeometryCollection<{ code: string }> }>;

const EARTH_RADIUS_METRES = 6_371_000;
const METRES_PER_DEGREE = (EARTH_RADIUS_METRES * Math.PI) / 180;
/**
 * A point is left out when the triangle with its neighbours is smaller than this. It leaves 13,600 points, as many as the Office
 * for National Statistics' own 500 m boundaries have (BUC: 13,525), the ones that newsrooms use for a map of the country.
 */
const SMALLEST_TRIANGLE_SQUARE_METRES = 3_000_000;
const SMALLEST_ISLET_SQUARE_METRES = 9_000_000;
const GRID = 10_000;

/**
 * The project's overview boundaries simplified to about 500 m. Simplified as a topology, so that neighbours stay neighbours;
 * islets are dropped, and rings run as d3-geo reads them.
 */
export function referenceTopology({ topology }: Atlas): ReferenceTopology {
  const weighted = presimplify(topology, sphericalTriangleArea);
  const simplified = simplify(weighted, SMALLEST_TRIANGLE_SQUARE_METRES / EARTH_RADIUS_METRES ** 2);
  const filtered = filter(simplified, filterAttachedWeight(simplified, smallestIslet()));
  const { areas } = filtered.objects;
  if (!('geometries' in areas)) throw new RangeError('Simplifying left no constituency.');
  return clockwise(quantize({ ...filtered, objects: { areas } }, GRID));
}

/** In square degrees at the middle of the country, as topojson-simplify's planar ring area counts. */
function smallestIslet(): number {
  return SMALLEST_ISLET_SQUARE_METRES / (METRES_PER_DEGREE ** 2 * Math.cos((55 * Math.PI) / 180));
}

/**
 * With outer rings clockwise and holes counter-clockwise: to d3-geo, a ring the other way round encloses the rest of the globe.
 * Measured on the finished rings, since simplifying can turn the smallest inside out; those that it flattened are left out.
 */
function clockwise(topology: Topology<{ areas: GeometryCollection<BoundaryProperties> }>): ReferenceTopology {
  const geometries = topology.objects.areas.geometries.map((geometry): GeometryObject<{ code: string }> => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
      throw new RangeError(`A constituency has a ${geometry.type ?? 'null'} for a boundary, not an area.`);
    }
    const code = geometry.properties !== undefined && 'code' in geometry.properties ? geometry.properties.code : '';
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    const turned = polygons
      .map((polygon) => polygon.map((ring, position) => turnedRing(topology, ring, position === 0)).filter((ring) => ring !== null))
      .filter(([outer]) => outer !== undefined);
    const [only] = turned;
    return turned.length === 1 && only !== undefined
      ? { type: 'Polygon', properties: { code }, arcs: only }
      : { type: 'MultiPolygon', properties: { code }, arcs: turned };
  });
  return { ...topology, objects: { areas: { type: 'GeometryCollection', geometries } } };
}

function turnedRing(topology: Topology, ring: readonly number[], outer: boolean): number[] | null {
  const { coordinates } = feature(topology, { type: 'Polygon', arcs: [[...ring]] }).geometry;
  const area = doubledArea(coordinates[0] ?? []);
  if (area === 0) return null;
  return area < 0 === outer ? [...ring] : ring.map((arc) => ~arc).reverse();
}

/** Twice the signed area of a closed ring; negative where it runs clockwise. */
function doubledArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], position) => {
    const [nextX = x, nextY = y] = ring[position + 1] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}
