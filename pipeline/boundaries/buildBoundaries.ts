import type { GridPoint, GridTransform } from '../../src/dataset/arcCoordinates.ts';
import type { ArcPolygons } from '../../src/dataset/arcReferences.ts';
import type { DetailContent, OverviewContent } from '../../src/dataset/boundaries.ts';
import { storageOrder } from '../../src/dataset/storageOrder.ts';
import type { Contest } from '../../src/election/contest.ts';
import { arcNumber } from '../../src/geography/arcRings.ts';
import type { LngLat } from '../../src/geography/atlas.ts';
import { fromMercator, type MercatorPoint, toMercator } from '../../src/geography/mercator.ts';
import type { Neighbours } from '../../src/geography/neighbours.ts';
import { SourceError } from '../sourceError.ts';
import { arcsByUse } from './arcsByUse.ts';
import { checkDistances } from './checkDistances.ts';
import { checkOverlaps } from './checkOverlaps.ts';
import { cleanRings } from './cleanRings.ts';
import { detailArcs } from './detailArcs.ts';
import { detailFiles } from './detailFiles.ts';
import { degreesOf, doubleArea, gridPointAt } from './grid.ts';
import { joinedArcs } from './joinedArcs.ts';
import { labelPoint } from './labelPoints.ts';
import { withoutSmallPieces } from './landmasses.ts';
import { noded } from './noded.ts';
import { seatsBeside } from './overlaps.ts';
import { overviewArcs } from './overviewArcs.ts';
import type { SourceBoundaries } from './readBoundaries.ts';
import { seatNeighbours } from './seatNeighbours.ts';
import { ringPoints, type SharedArcs, seatsOfArcs, sharedArcs } from './sharedArcs.ts';

/** Pixels round the world at the zoom up to which the overview serves: 7.5, with MapLibre's tiles of 512 pixels. */
const OVERVIEW_PIXELS = 512 * 2 ** 7.5;
/** A step of the overview's grid, in degrees: a little less than a pixel at that zoom. */
const OVERVIEW_STEP: GridTransform['scale'] = [0.0028, 0.00175];
/**
 * What the overview leaves out, in square pixels: what is smaller than a part of the smaller seat beside the line, so that the
 * seats of cities keep their shape, and never more than `most`.
 */
const OVERVIEW_DETAIL = { partOfSeat: 0.012, least: 0.7, most: { border: 20, coast: 30 } } as const;
/** What the overview leaves out as too small, in square metres: one of its pixels is some 65,000. The detail has all. */
const SMALLEST_PIECES = { island: 4_000_000, part: 100_000 } as const;
/** About the length of a segment, in steps of each level's grid. */
const CELL_SIZES = { overview: 16, detail: 64 } as const;
const POINTS_IN_A_DETAIL_FILE = 6_000;

/** What the boundaries need to know of an area. */
export type BoundedArea = Pick<Contest, 'code' | 'name' | 'region'>;

/** Everything about a boundary set that goes into the package. */
export interface BuiltBoundaries {
  readonly overview: OverviewContent;
  readonly details: readonly DetailContent[];
  readonly neighbours: Neighbours;
}

/**
 * The boundaries of the given areas at both levels of detail, and who borders whom; by index everywhere, in the areas' order. Where the
 * publisher's lines for two neighbours lie over each other, the sliver goes to the one that comes first.
 * @throws SourceError where the source and the areas do not have the same codes, or what was made of it fails a check.
 */
export function buildBoundaries(boundarySet: string, source: SourceBoundaries, seats: readonly BoundedArea[]): BuiltBoundaries {
  const { transform } = source;
  const overviewGrid = overviewGridOf(source);
  const cut = detailedTopology(source, seats);
  const joined = joinedArcs(cut);
  const joinedFine: SharedArcs = { arcs: joined.pointsFrom(cut.arcs), seats: joined.seats };
  const cutOverview = withoutSmallPieces(joinedFine, transform, SMALLEST_PIECES);
  const labelPoints = labelPointsOf(cutOverview, joinedFine, transform);
  const detailFile = detailFiles(
    labelPoints,
    cut.seats.map((polygons) => pointsOf(polygons, cut)),
    POINTS_IN_A_DETAIL_FILE,
  );

  const detailCut: SharedArcs = {
    arcs: detailArcs(cut.arcs, coastOf(cut), seatsBeside(cut.arcs.length, cut.seats), transform),
    seats: cut.seats,
  };
  checkOverlaps('detail', detailCut, CELL_SIZES.detail, seats, source.file);
  checkDistances(detailCut, source, seats);

  const stored = storageOrder(detailFile);
  const inUse = [...at(cutOverview, stored), ...at(joined.seats, stored)];
  const { arcs: fineArcs, renumbered } = arcsByUse(joinedFine, inUse);
  const overviewSeats = cutOverview.map(renumbered);
  const fine: SharedArcs = { arcs: fineArcs, seats: joined.seats.map(renumbered) };
  const users = seatsOfArcs(fine);
  const overviewArcCount = Math.max(...overviewSeats.flatMap(distinctArcs)) + 1;
  const overviewUsers = seatsOfArcs({ arcs: fine.arcs.slice(0, overviewArcCount), seats: overviewSeats });
  const overview: SharedArcs = {
    arcs: simplified(fine, overviewSeats, overviewUsers, transform, overviewGrid),
    seats: overviewSeats,
  };
  checkOverlaps('overview', overview, CELL_SIZES.overview, seats, source.file);
  const detail: SharedArcs = {
    arcs: arcsByUse({ arcs: joined.pointsFrom(detailCut.arcs), seats: joined.seats }, inUse).arcs,
    seats: fine.seats,
  };

  return {
    overview: {
      boundarySet,
      transform: overviewGrid,
      codes: seats.map(({ code }) => code),
      ...overview,
      regionBorders: overviewUsers.flatMap(([a = -1, b = -1], arc) => {
        const [regionA, regionB] = [seats[a]?.region, seats[b]?.region];
        return regionA !== undefined && regionB !== undefined && regionA !== regionB ? [arc] : [];
      }),
      labelPoints: labelPoints.map((point) => gridPointAt(point, overviewGrid)),
      detailFile,
    },
    details: detailContents(boundarySet, detail, detailFile, transform),
    neighbours: seatNeighbours(users, coastPoints(overviewSeats, fine, coastOf(fine), transform)),
  };
}

/** The overview's grid, from a corner south-west of all areas, at a whole hundredth of a degree. */
function overviewGridOf({ transform: { translate } }: SourceBoundaries): GridTransform {
  const [west, south] = translate.map((degrees) => Math.floor(degrees * 100) / 100);
  return { scale: OVERVIEW_STEP, translate: [west ?? 0, south ?? 0] };
}

function detailedTopology({ file, codeProperty: column, rings }: SourceBoundaries, seats: readonly BoundedArea[]): SharedArcs {
  const codes = new Set(seats.map(({ code }) => code));
  const unknown = [...rings.keys()].find((code) => !codes.has(code));
  if (unknown !== undefined) throw new SourceError({ file, column }, `${unknown} has no result.`);
  const published = seats.map(({ code, name }) => {
    const own = rings.get(code);
    if (own === undefined) throw new SourceError({ file, column }, `${code}, ${name}, has no boundary.`);
    return own;
  });
  return sharedArcs(cleanRings(noded(published, CELL_SIZES.detail)));
}

function simplified(
  { arcs, seats }: SharedArcs,
  overviewSeats: readonly ArcPolygons[],
  users: readonly (readonly number[])[],
  transform: GridTransform,
  overviewGrid: GridTransform,
): (readonly GridPoint[])[] {
  const pixels = arcs.map((arc) => arc.map((point) => toPixels(point, transform)));
  const areas = seats.map((polygons) =>
    polygons.reduce((sum, [outer = []]) => sum + Math.abs(doubleArea(ringPoints(outer, pixels))) / 2, 0),
  );
  const { partOfSeat, least, most } = OVERVIEW_DETAIL;
  return overviewArcs(
    pixels.slice(0, users.length),
    users.map((beside) => {
      const smallest = Math.min(...beside.map((seat) => areas[seat] ?? 0));
      return Math.min(beside.length < 2 ? most.coast : most.border, Math.max(least, smallest * partOfSeat));
    }),
    seatsBeside(users.length, overviewSeats),
    (point) => gridPointAt(toDegrees(point), overviewGrid),
  );
}

function detailContents(
  boundarySet: string,
  { arcs, seats }: SharedArcs,
  detailFile: readonly number[],
  transform: GridTransform,
): DetailContent[] {
  return Array.from({ length: Math.max(...detailFile) + 1 }, (_, number): DetailContent => {
    const indices = detailFile.flatMap((each, index) => (each === number ? [index] : []));
    const own = at(seats, indices);
    const arcNumbers = distinctArcs(own.flat()).sort((a, b) => a - b);
    return { boundarySet, number, transform, indices, seats: own, arcNumbers, arcs: at(arcs, arcNumbers) };
  });
}

function labelPointsOf(seats: readonly ArcPolygons[], { arcs }: SharedArcs, transform: GridTransform): LngLat[] {
  return seats.map((polygons) => {
    const areas = polygons.map(([outer = []]) => Math.abs(doubleArea(ringPoints(outer, arcs))));
    const largest = polygons[areas.indexOf(Math.max(...areas))] ?? [];
    const rings = largest.map((ring) => ringPoints(ring, arcs).map((point) => toPixels(point, transform)));
    return toDegrees(labelPoint(rings, 0.2));
  });
}

/** The points of each seat's coast, by index. */
function coastPoints(
  seats: readonly ArcPolygons[],
  { arcs }: SharedArcs,
  isCoast: (arc: number) => boolean,
  transform: GridTransform,
): MercatorPoint[][] {
  return seats.map((polygons) =>
    distinctArcs(polygons)
      .filter(isCoast)
      .flatMap((arc) => arcs[arc] ?? [])
      .map((point) => toPixels(point, transform)),
  );
}

/** Whether an arc, by its number, is between a seat and the sea. */
function coastOf(shared: SharedArcs): (arc: number) => boolean {
  const users = seatsOfArcs(shared);
  return (arc) => (users[arc]?.length ?? 0) < 2;
}

function pointsOf(polygons: ArcPolygons, { arcs }: SharedArcs): number {
  return distinctArcs(polygons).reduce((sum, arc) => sum + (arcs[arc]?.length ?? 0), 0);
}

function distinctArcs(polygons: ArcPolygons): number[] {
  return [...new Set(polygons.flat(2).map(arcNumber))];
}

function at<Value>(values: readonly Value[], positions: readonly number[]): Value[] {
  return positions.flatMap((position) => values.slice(position, position + 1));
}

function toPixels(point: GridPoint, transform: GridTransform): MercatorPoint {
  const [x, y] = toMercator(degreesOf(point, transform));
  return [x * OVERVIEW_PIXELS, y * OVERVIEW_PIXELS];
}

function toDegrees([x, y]: MercatorPoint): LngLat {
  return fromMercator([x / OVERVIEW_PIXELS, y / OVERVIEW_PIXELS]);
}
