import type { Position } from 'geojson';
import type { GeometryCollection } from 'topojson-specification';
import { arcNumber, arcRings } from './arcRings.ts';
import type { Atlas, BoundaryProperties } from './atlas.ts';
import type { BoundaryDetail } from './boundaryDetail.ts';
import { boundsOfArcs } from './bounds.ts';
import { junctionsOfArcs } from './junctionsOfArcs.ts';

/**
 * The atlas with a file of detailed boundaries merged in: its arcs in place of the coarser ones of the same number, its seats
 * with their small islands. Arcs that did not change are the same objects as before. The atlas given is left as it is.
 *
 * A coarse arc that meets a detailed one has its end moved to where the detailed one ends, since the overview's junctions are
 * rounded more coarsely; otherwise a gap would open there.
 * @throws RangeError where the detail holds seats that the atlas does not have.
 */
export function sharpen(atlas: Atlas, detail: BoundaryDetail): Atlas {
  const before = atlas.topology.objects.areas.geometries;
  for (const index of detail.polygons.keys()) {
    if (before[index] === undefined) {
      throw new RangeError(`Detail file ${detail.number} holds constituency number ${index}; the atlas has ${before.length}.`);
    }
  }
  const geometries = before.map((geometry, index) => {
    const polygons = detail.polygons.get(index);
    return polygons === undefined ? geometry : areaOf(polygons, geometry);
  });
  const arcs = movedToMeet(placed(atlas.topology.arcs, detail.arcs), detail.arcs, geometries);
  const bounds = atlas.bounds.map((known, index) => {
    const geometry = geometries[index];
    const numbers = geometry === undefined ? [] : arcRings(geometry).flat().map(arcNumber);
    const changed = geometry !== before[index] || numbers.some((number) => arcs[number] !== atlas.topology.arcs[number]);
    return changed ? boundsOfArcs(numbers.map((number) => arcs[number] ?? [])) : known;
  });
  return {
    ...atlas,
    topology: { ...atlas.topology, arcs, objects: { areas: { type: 'GeometryCollection', geometries } } },
    bounds,
    sharpened: new Set([...atlas.sharpened, detail.number]),
  };
}

type Geometry = GeometryCollection<BoundaryProperties>['geometries'][number];

/** A geometry of these polygons with the identity of another. */
function areaOf(polygons: number[][][], { id, properties }: Geometry): Geometry {
  const identity = {
    ...(id === undefined ? {} : { id }),
    ...(properties !== undefined && 'code' in properties ? { properties: { code: properties.code } } : {}),
  };
  const [only] = polygons;
  return polygons.length === 1 && only !== undefined
    ? { type: 'Polygon', arcs: only, ...identity }
    : { type: 'MultiPolygon', arcs: polygons, ...identity };
}

function placed(arcs: readonly Position[][], detailed: ReadonlyMap<number, Position[]>): Position[][] {
  const result = [...arcs];
  for (const [number, arc] of detailed) {
    while (result.length < number) result.push([]);
    result[number] = arc;
  }
  return result;
}

function movedToMeet(arcs: Position[][], detailed: ReadonlyMap<number, Position[]>, geometries: readonly Geometry[]): Position[][] {
  const junctions = junctionsOfArcs(geometries, arcs.length);
  const positions = new Map<number, Position>();
  for (const [number, arc] of detailed) {
    const first = arc[0];
    const last = arc.at(-1);
    if (first !== undefined) positions.set(junctions.start(number), first);
    if (last !== undefined) positions.set(junctions.end(number), last);
  }
  return arcs.map((arc, number) => {
    const first = arc[0];
    const last = arc.at(-1);
    if (detailed.has(number) || first === undefined || last === undefined) return arc;
    const start = positions.get(junctions.start(number)) ?? first;
    const end = positions.get(junctions.end(number)) ?? last;
    return isSame(start, first) && isSame(end, last) ? arc : [start, ...arc.slice(1, -1), end];
  });
}

function isSame(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
