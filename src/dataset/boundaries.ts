import type { Position } from 'geojson';
import type { GeometryCollection } from 'topojson-specification';
import * as v from 'valibot';
import { arcNumber, arcRings } from '../geography/arcRings.ts';
import type { Atlas, BoundaryProperties, LngLat } from '../geography/atlas.ts';
import type { BoundaryDetail } from '../geography/boundaryDetail.ts';
import { boundsOfArcs } from '../geography/boundsOfArcs.ts';
import { decodeArcs, encodeArcs, type GridPoint, type GridTransform, transformSchema } from './arcCoordinates.ts';
import { counts, integers, texts } from './columns.ts';
import { DataError } from './dataError.ts';
import { fileText, parseFile } from './parseFile.ts';
import { assertUnique } from './valueAt.ts';

const OVERVIEW = { format: 'hustings-boundaries', version: 1 };
const DETAIL = { format: 'hustings-boundaries-detail', version: 1 };

/** A seat's polygons: polygon, ring, arc number; `~n` stands for arc n run backwards, as in TopoJSON. */
export type ArcPolygons = number[][][];

const polygonsSchema = v.custom<ArcPolygons>(
  (input) =>
    isListOf(input, (polygon) => isListOf(polygon, (ring) => isListOf(ring, (arc) => Number.isSafeInteger(arc)))),
  'must be a list of polygons, each a list of rings, each a list of arc numbers, none of them empty',
);

const arcSteps = v.custom<number[]>(
  (input) => Array.isArray(input) && input.length >= 4 && input.length % 2 === 0 && input.every((step) => Number.isSafeInteger(step)),
  'must be an arc of two or more points',
);

const overviewSchema = v.object({
  boundarySet: v.string(),
  transform: transformSchema,
  codes: texts,
  seats: v.array(polygonsSchema),
  arcs: v.array(arcSteps),
  regionBorders: counts,
  labelPoints: integers,
  detailFile: counts,
});

const detailSchema = v.object({
  boundarySet: v.string(),
  number: v.pipe(v.number(), v.integer(), v.minValue(0)),
  transform: transformSchema,
  indices: counts,
  seats: v.array(polygonsSchema),
  arcNumbers: counts,
  arcs: v.array(arcSteps),
});

/** What an overview file is made from: everything on the grid, by index or arc number. */
export interface OverviewContent {
  readonly boundarySet: string;
  readonly transform: GridTransform;
  readonly codes: readonly string[];
  readonly seats: readonly ArcPolygons[];
  readonly arcs: readonly (readonly GridPoint[])[];
  /** Arcs between two seats of different regions, ascending. */
  readonly regionBorders: readonly number[];
  readonly labelPoints: readonly GridPoint[];
  readonly detailFile: readonly number[];
}

/** What a detail file is made from. */
export interface DetailContent {
  readonly boundarySet: string;
  readonly number: number;
  readonly transform: GridTransform;
  /** The file's seats, ascending, and their polygons in the same order. */
  readonly indices: readonly number[];
  readonly seats: readonly ArcPolygons[];
  /** The numbers of the arcs, ascending, and the arcs in the same order. */
  readonly arcNumbers: readonly number[];
  readonly arcs: readonly (readonly GridPoint[])[];
}

/** The file of the overview boundaries. */
export function encodeOverview({ boundarySet, transform, codes, seats, arcs, regionBorders, labelPoints, detailFile }: OverviewContent): string {
  return fileText(OVERVIEW, {
    boundarySet,
    transform,
    codes,
    seats,
    arcs: encodeArcs(arcs),
    regionBorders,
    labelPoints: encodeArcs([labelPoints])[0] ?? [],
    detailFile,
  });
}

/** A file of detailed boundaries. */
export function encodeDetail({ boundarySet, number, transform, indices, seats, arcNumbers, arcs }: DetailContent): string {
  return fileText(DETAIL, { boundarySet, number, transform, indices, seats, arcNumbers, arcs: encodeArcs(arcs) });
}

/**
 * The atlas of an overview file, its seats in the order of `codes` (the election's).
 * @throws DataError where the file is not complete, not of this format and version, does not hold exactly these codes in this
 * order, or names arcs that it does not have.
 */
export function decodeOverview(text: string, file: string, codes: readonly string[]): Atlas {
  const content = parseFile(text, file, OVERVIEW, overviewSchema);
  checkCodes(content.codes, codes, file);
  for (const [name, size] of [
    ['seats', content.seats.length],
    ['labelPoints', content.labelPoints.length / 2],
    ['detailFile', content.detailFile.length],
  ] as const) {
    if (size !== codes.length) throw new DataError(file, `its list “${name}” holds ${size} seats instead of ${codes.length}`);
  }
  const arcs = decodeArcs(content.arcs, content.transform);
  const uses = arcs.map(() => 0);
  const geometries = content.seats.map((polygons, index) => {
    for (const number of polygons.flat(2).map(arcNumber)) {
      const known = uses[number];
      if (known === undefined) throw new DataError(file, `${codes[index]} uses arc ${number}, but it holds ${arcs.length} arcs`);
      uses[number] = known + 1;
    }
    return area(polygons, index, content.codes[index] ?? '');
  });
  const regionBorders = new Set(content.regionBorders);
  for (const number of regionBorders) {
    if (uses[number] !== 2) throw new DataError(file, `it calls arc ${number} a border between regions, but that arc is not between two seats`);
  }
  return {
    topology: { type: 'Topology', arcs, objects: { constituencies: { type: 'GeometryCollection', geometries } } },
    seatBorders: uses.flatMap((count, number) => (count === 2 && !regionBorders.has(number) ? [number] : [])),
    regionBorders: content.regionBorders,
    labelPoints: (decodeArcs([content.labelPoints], content.transform)[0] ?? []).map(([lng = 0, lat = 0]): LngLat => [lng, lat]),
    bounds: geometries.map((geometry) => boundsOfArcs(arcRings(geometry).flat().map((reference) => arcs[arcNumber(reference)] ?? []))),
    detailFile: content.detailFile,
    sharpened: new Set(),
  };
}

/**
 * The content of a file of detailed boundaries.
 * @throws DataError where the file is not complete, not of this format and version, or names arcs that it does not have.
 */
export function decodeDetail(text: string, file: string): BoundaryDetail {
  const content = parseFile(text, file, DETAIL, detailSchema);
  if (content.arcNumbers.length !== content.arcs.length) {
    throw new DataError(file, `it holds ${content.arcs.length} arcs but numbers for ${content.arcNumbers.length}`);
  }
  if (content.indices.length !== content.seats.length) {
    throw new DataError(file, `it holds ${content.seats.length} seats but indices for ${content.indices.length}`);
  }
  assertUnique(content.indices.map(String), file, 'indices');
  assertUnique(content.arcNumbers.map(String), file, 'arcNumbers');
  const lines = decodeArcs(content.arcs, content.transform);
  const arcs = new Map<number, Position[]>();
  content.arcNumbers.forEach((number, position) => {
    arcs.set(number, lines[position] ?? []);
  });
  const polygons = new Map<number, ArcPolygons>();
  content.indices.forEach((index, position) => {
    const seat = content.seats[position] ?? [];
    const missing = seat.flat(2).find((reference) => !arcs.has(arcNumber(reference)));
    if (missing !== undefined) throw new DataError(file, `seat number ${index} uses arc ${arcNumber(missing)}, which it does not hold`);
    polygons.set(index, seat);
  });
  return { number: content.number, arcs, polygons };
}

function area(polygons: ArcPolygons, id: number, code: string): GeometryCollection<BoundaryProperties>['geometries'][number] {
  const [only] = polygons;
  return polygons.length === 1 && only !== undefined
    ? { type: 'Polygon', id, properties: { code }, arcs: only }
    : { type: 'MultiPolygon', id, properties: { code }, arcs: polygons };
}

function checkCodes(found: readonly string[], expected: readonly string[], file: string): void {
  if (found.length !== expected.length) throw new DataError(file, `it holds ${found.length} seats instead of ${expected.length}`);
  found.forEach((code, index) => {
    if (code !== expected[index]) throw new DataError(file, `its seat number ${index} is ${code}, where the results have ${expected[index]}`);
  });
}

function isListOf(input: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(input) && input.length > 0 && input.every(is);
}
