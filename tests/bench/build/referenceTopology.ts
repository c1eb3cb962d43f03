import { quantize } from 'topojson-client';
import { filter, filterAttachedWeight, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Atlas } from '../../../src/geography/atlas.ts';

/** Constituencies as the reference pages fetch them: quantised TopoJSON whose geometries carry only their code. */
export type ReferenceTopology = Topology<{ constituencies: GeometryCollection<{ code: string }> }>;

const EARTH_RADIUS_METRES = 6_371_000;
/** What is left out is smaller than this: the detail of the Office for National Statistics' "ultra generalised" boundaries. */
const DETAIL_METRES = 500;
const GRID = 10_000;

/**
 * The project's overview boundaries simplified to about 500 m. Simplified as a topology, so that neighbours stay neighbours;
 * islets are dropped, and rings run clockwise as d3-geo reads them.
 */
export function referenceTopology({ topology }: Atlas): ReferenceTopology {
  const smallestTriangle = (DETAIL_METRES / EARTH_RADIUS_METRES) ** 2 / 2;
  const weighted = presimplify(clockwise(topology), sphericalTriangleArea);
  const simplified = simplify(weighted, smallestTriangle);
  const filtered = filter(simplified, filterAttachedWeight(simplified, smallestIslet()));
  const { constituencies } = filtered.objects;
  if (!('geometries' in constituencies)) throw new RangeError('Simplifying left no constituency.');
  return quantize({ ...filtered, objects: { constituencies } }, GRID);
}

/** In square degrees at the middle of the country, as topojson-simplify's planar ring area counts: some square kilometres. */
function smallestIslet(): number {
  const metresPerDegree = (EARTH_RADIUS_METRES * Math.PI) / 180;
  const squareMetres = (6 * DETAIL_METRES) ** 2;
  return squareMetres / (metresPerDegree ** 2 * Math.cos((55 * Math.PI) / 180));
}

function clockwise(topology: Atlas['topology']): ReferenceTopology {
  const geometries = topology.objects.constituencies.geometries.map((geometry): GeometryObject<{ code: string }> => {
    const code = geometry.properties !== undefined && 'code' in geometry.properties ? geometry.properties.code : '';
    const properties = { code };
    if (geometry.type === 'Polygon') return { type: 'Polygon', properties, arcs: geometry.arcs.map(reversed) };
    if (geometry.type === 'MultiPolygon') {
      return { type: 'MultiPolygon', properties, arcs: geometry.arcs.map((polygon) => polygon.map(reversed)) };
    }
    throw new RangeError(`${code} has a ${geometry.type ?? 'null'} for a boundary, not an area.`);
  });
  return { ...topology, objects: { constituencies: { type: 'GeometryCollection', geometries } } };
}

function reversed(ring: readonly number[]): number[] {
  return ring.map((arc) => ~arc).reverse();
}
