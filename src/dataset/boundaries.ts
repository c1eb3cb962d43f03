import type { Position } from 'geojson';
import type { GeometryCollection } from 'topojson-specification';
import * as v from 'valibot';
import { arcNumber, arcRings } from '../geography/arcRings.ts';
import type { Atlas, BoundaryProperties, LngLat } from '../geography/atlas.ts';
import type { BoundaryDetail } from '../geography/boundaryDetail.ts';
import { boundsOfArcs, extentOf } from '../geography/bounds.ts';
import { decodeArcs, encodeArcs, type GridPoint, type GridTransform, transformSchema } from './arcCoordinates.ts';
import { type ArcPolygons, decodeReferences, encodeReferences } from './arcReferences.ts';
import { counts, texts } from './columns.ts';
import { DataError } from './dataError.ts';
import { nextTask } from './nextTask.ts';
import { fileText, parseFile } from './parseFile.ts';
import { fromStorageOrder, storageOrder } from './storageOrder.ts';
import { assertUnique } from './valueAt.ts';

const OVERVIEW = { format: 'hustings-boundaries', version: 1 };
const DETAIL = { format: 'hustings-boundaries-detail', version: 1 };

const polygonsSchema = v.custom<ArcPolygons>(
  (input) => isListOf(input, (polygon) => isListOf(polygon, (ring) => isListOf(ring, (arc) => Number.isSafeInteger(arc)))),
  'must be a list of polygons, each a list of rings, each a list of arc numbers, none of them empty',
);

const overviewSchema = v.object({
  boundarySet: v.string(),
  transform: transformSchema,
  codes: texts,
  detailFile: counts,
  /** In storage order, as are the label points. */
  seats: v.array(polygonsSchema),
  labelPoints: v.string(),
  arcs: texts,
  regionBorders: counts,
});

const detailSchema = v.object({
  boundarySet: v.string(),
  number: v.pipe(v.number(), v.integer(), v.minValue(0)),
  transform: transformSchema,
  indices: counts,
  seats: v.array(polygonsSchema),
  arcNumbers: counts,
  arcs: texts,
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

/** The file of the overview boundaries; arcs must be numbered in the order of their first use by the seats in storage order. */
export function encodeOverview({
  boundarySet,
  transform,
  codes,
  seats,
  arcs,
  regionBorders,
  labelPoints,
  detailFile,
}: OverviewContent): string {
  const order = storageOrder(detailFile);
  return fileText(OVERVIEW, {
    boundarySet,
    transform,
    codes,
    detailFile,
    seats: encodeReferences(order.map((index) => seats[index] ?? [])),
    labelPoints: encodeArcs([order.map((index) => labelPoints[index] ?? [0, 0])]).join(''),
    arcs: encodeArcs(arcs),
    regionBorders,
  });
}

/** A file of detailed boundaries. */
export function encodeDetail({ boundarySet, number, transform, indices, seats, arcNumbers, arcs }: DetailContent): string {
  return fileText(DETAIL, { boundarySet, number, transform, indices, seats, arcNumbers, arcs: encodeArcs(arcs) });
}

/** What an overview file holds, as it stands there. */
export type StoredOverview = v.InferOutput<typeof overviewSchema>;

/**
 * The atlas of an overview file, its seats in the order of `codes` (the election's).
 * @throws DataError where `readOverview` or `atlasOfOverview` does.
 */
export function decodeOverview(text: string, file: string, codes: readonly string[]): Atlas {
  return atlasOfOverview(readOverview(text, file), file, codes);
}

/**
 * The first half of `decodeOverview`, for pages on which both in one go would be felt.
 * @throws DataError where the file is not complete or not of this format and version.
 */
export function readOverview(text: string, file: string): StoredOverview {
  return parseFile(text, file, OVERVIEW, overviewSchema);
}

/**
 * The second half of `decodeOverview`.
 * @throws DataError where the file does not hold exactly these codes in this order, or names arcs that it does not have.
 */
export function atlasOfOverview(content: StoredOverview, file: string, codes: readonly string[]): Atlas {
  checkCodes(content.codes, codes, file);
  const arcs = arcsOf(content.arcs, content.transform, file);
  const [labelPoints = []] = arcsOf([content.labelPoints], content.transform, file);
  const order = storageOrder(content.detailFile);
  for (const [name, size] of [
    ['seats', content.seats.length],
    ['labelPoints', labelPoints.length],
    ['detailFile', content.detailFile.length],
  ] as const) {
    if (size !== codes.length) throw new DataError(file, `its list “${name}” holds ${size} seats instead of ${codes.length}`);
  }
  const uses = arcs.map(() => 0);
  const geometries = fromStorageOrder(decodeReferences(content.seats), order).map((polygons, index) => {
    for (const number of polygons.flat(2).map(arcNumber)) {
      const known = uses[number];
      if (known === undefined) throw new DataError(file, `${codes[index]} uses arc ${number}, but it holds ${arcs.length} arcs`);
      uses[number] = known + 1;
    }
    return area(polygons, index, content.codes[index] ?? '');
  });
  const regionBorders = new Set(content.regionBorders);
  for (const number of regionBorders) {
    if (uses[number] !== 2)
      throw new DataError(file, `it calls arc ${number} a border between regions, but that arc is not between two seats`);
  }
  const bounds = geometries.map((geometry) =>
    boundsOfArcs(
      arcRings(geometry)
        .flat()
        .map((reference) => arcs[arcNumber(reference)] ?? []),
    ),
  );
  return {
    topology: { type: 'Topology', arcs, objects: { areas: { type: 'GeometryCollection', geometries } } },
    seatBorders: uses.flatMap((count, number) => (count === 2 && !regionBorders.has(number) ? [number] : [])),
    regionBorders: content.regionBorders,
    labelPoints: fromStorageOrder(labelPoints, order).map(([lng = 0, lat = 0]): LngLat => [lng, lat]),
    bounds,
    extent: extentOf(bounds),
    detailFile: content.detailFile,
    sharpened: new Set(),
  };
}

/**
 * The atlas of an overview file, in two tasks.
 * @throws DataError where `decodeOverview` does.
 */
export async function decodeOverviewInTasks(text: string, file: string, codes: readonly string[]): Promise<Atlas> {
  const content = readOverview(text, file);
  await nextTask();
  return atlasOfOverview(content, file, codes);
}

/**
 * The content of the file of detailed boundaries of a number.
 * @throws DataError where `decodeDetail` does, or where it is of another number.
 */
export function decodeNumberedDetail(text: string, file: string, number: number): BoundaryDetail {
  const detail = decodeDetail(text, file);
  if (detail.number !== number) throw new DataError(file, `it says that it is detail file ${detail.number}`);
  return detail;
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
  const lines = arcsOf(content.arcs, content.transform, file);
  const arcs = new Map<number, Position[]>();
  content.arcNumbers.forEach((number, position) => {
    arcs.set(number, lines[position] ?? []);
  });
  const polygons = new Map<number, ArcPolygons>();
  content.indices.forEach((index, position) => {
    const seat = content.seats[position] ?? [];
    const missing = seat.flat(2).find((reference) => !arcs.has(arcNumber(reference)));
    if (missing !== undefined)
      throw new DataError(file, `seat number ${index} uses arc ${arcNumber(missing)}, which it does not hold`);
    polygons.set(index, seat);
  });
  return { number: content.number, arcs, polygons };
}

function arcsOf(encoded: readonly string[], transform: GridTransform, file: string): Position[][] {
  const arcs = decodeArcs(encoded, transform);
  if (arcs === null) throw new DataError(file, 'one of its lines is damaged');
  const short = arcs.findIndex((arc) => arc.length < 2);
  if (short >= 0) throw new DataError(file, `its line number ${short} has fewer than two points`);
  return arcs;
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
    if (code !== expected[index])
      throw new DataError(file, `its seat number ${index} is ${code}, where the results have ${expected[index]}`);
  });
}

function isListOf(input: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(input) && input.length > 0 && input.every(is);
}
