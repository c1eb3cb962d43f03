import type { GridPoint, GridTransform } from '../../src/dataset/arcCoordinates.ts';
import { type ArcPolygons, type DetailContent, type OverviewContent } from '../../src/dataset/boundaries.ts';
import { arcNumber } from '../../src/geography/arcRings.ts';
import { fromMercator, type MercatorPoint, toMercator } from '../../src/geography/mercator.ts';
import type { Neighbours } from '../../src/geography/neighbours.ts';
import type { Constituency } from '../../src/psephology/constituency.ts';
import { SourceError } from '../sourceError.ts';
import { cleanRings } from './cleanRings.ts';
import { detailArcs } from './detailArcs.ts';
import { detailFiles } from './detailFiles.ts';
import { degreesOf, doubleArea, gridPointAt } from './grid.ts';
import { labelPoint } from './labelPoints.ts';
import { withoutSmallPieces } from './landmasses.ts';
import { overviewArcs } from './overviewArcs.ts';
import type { SourceBoundaries } from './readBoundaries.ts';
import { seatNeighbours } from './seatNeighbours.ts';
import { ringPoints, type SharedArcs, seatsOfArcs, sharedArcs } from './sharedArcs.ts';

/** Pixels round the world at the zoom up to which the overview serves: 7.5, with MapLibre's tiles of 512 pixels. */
const OVERVIEW_PIXELS = 512 * 2 ** 7.5;
/** The overview's grid: about a third of a pixel at that zoom. */
const OVERVIEW_GRID: GridTransform = { scale: [0.00125, 0.0008], translate: [-8.65, 49.86] };
/** What the overview leaves out, in square pixels: detail smaller than a part of the smaller seat beside the line, within limits. */
const OVERVIEW_DETAIL = { ofSeat: 0.03, least: 1.5, most: 8 } as const;
/** Islands and coastal lakes smaller than this, in square metres, are left out. */
const SMALLEST_PIECE = { overview: 2_000_000, detail: 5_000 } as const;
const POINTS_IN_A_DETAIL_FILE = 6_000;

/** Everything about a boundary set that goes into the package. */
export interface BuiltBoundaries {
  readonly overview: OverviewContent;
  readonly details: readonly DetailContent[];
  readonly neighbours: Neighbours;
}

/**
 * The boundaries of the given seats at both levels of detail, and who borders whom.
 * @throws SourceError where the source and the results do not hold the same codes.
 */
export function buildBoundaries(boundarySet: string, source: SourceBoundaries, file: string, seats: readonly Constituency[]): BuiltBoundaries {
  const fine = detailedTopology(source, file, seats);
  const users = seatsOfArcs(fine);
  const isCoast = (arc: number): boolean => (users[arc]?.length ?? 0) < 2;
  const overviewSeats = withoutSmallPieces(fine, source.transform, SMALLEST_PIECE.overview);
  const order = arcOrder(overviewSeats, fine.seats);
  const pixels = fine.arcs.map((arc) => arc.map((point) => toPixels(point, source.transform)));

  const areas = fine.seats.map((polygons) => polygons.reduce((sum, [outer = []]) => sum + Math.abs(doubleArea(ringPoints(outer, pixels))) / 2, 0));
  const thresholds = order.overview.map((arc) => {
    const smallest = Math.min(...(users[arc] ?? []).map((seat) => areas[seat] ?? 0));
    return Math.min(OVERVIEW_DETAIL.most, Math.max(OVERVIEW_DETAIL.least, smallest * OVERVIEW_DETAIL.ofSeat));
  });
  const arcs = overviewArcs(
    order.overview.map((arc) => pixels[arc] ?? []),
    thresholds,
    ([x, y]) => gridPointAt(fromMercator([x / OVERVIEW_PIXELS, y / OVERVIEW_PIXELS]), OVERVIEW_GRID),
  );

  const labelPoints = overviewSeats.map((polygons) => {
    const rings = largest(polygons, pixels).map((ring) => ringPoints(ring, pixels));
    const [x, y] = labelPoint(rings, 0.2);
    return fromMercator([x / OVERVIEW_PIXELS, y / OVERVIEW_PIXELS]);
  });
  const detailed = detailArcs(fine.arcs, isCoast, source.transform);
  const pointsOfSeats = fine.seats.map((polygons) => distinctArcs(polygons).reduce((sum, arc) => sum + (detailed[arc]?.length ?? 0), 0));
  const files = detailFiles(labelPoints, pointsOfSeats, POINTS_IN_A_DETAIL_FILE);

  return {
    overview: {
      boundarySet,
      transform: OVERVIEW_GRID,
      codes: seats.map(({ code }) => code),
      seats: overviewSeats.map((polygons) => renumbered(polygons, order.numbers)),
      arcs,
      regionBorders: order.overview.flatMap((arc, number) => {
        const [a, b] = (users[arc] ?? []).map((seat) => seats[seat]?.region);
        return a !== undefined && b !== undefined && a !== b ? [number] : [];
      }),
      labelPoints: labelPoints.map((point) => gridPointAt(point, OVERVIEW_GRID)),
      detailFile: files,
    },
    details: Array.from({ length: Math.max(...files) + 1 }, (_, number): DetailContent => {
      const indices = files.flatMap((each, index) => (each === number ? [index] : []));
      const own = indices.map((index) => fine.seats[index] ?? []);
      const numbered = [...new Set(own.flatMap(distinctArcs))]
        .map((arc) => ({ arc, number: order.numbers[arc] ?? -1 }))
        .sort((a, b) => a.number - b.number);
      return {
        boundarySet,
        number,
        transform: source.transform,
        indices,
        seats: own.map((polygons) => renumbered(polygons, order.numbers)),
        arcNumbers: numbered.map((each) => each.number),
        arcs: numbered.map((each) => detailed[each.arc] ?? []),
      };
    }),
    neighbours: seatNeighbours(
      users,
      overviewSeats.map((polygons) => polygons.flat().flatMap((ring) => ringPoints(ring, pixels))).map(everyTenth),
    ),
  };
}

function detailedTopology(source: SourceBoundaries, file: string, seats: readonly Constituency[]): SharedArcs {
  const codes = new Set(seats.map(({ code }) => code));
  const unknown = [...source.rings.keys()].find((code) => !codes.has(code));
  if (unknown !== undefined) throw new SourceError({ file, column: 'PCON24CD' }, `${unknown} has no result.`);
  const cleaned = sharedArcs(
    seats.map(({ code, name }) => {
      const rings = source.rings.get(code);
      if (rings === undefined) throw new SourceError({ file, column: 'PCON24CD' }, `${code}, ${name}, has no boundary.`);
      return cleanRings(rings);
    }),
  );
  // Cut anew: where the small pieces touched the coast, arcs need not end any more.
  return sharedArcs(withoutSmallPieces(cleaned, source.transform, SMALLEST_PIECE.detail).map((polygons) => polygons.map((polygon) => polygon.map((ring) => ringPoints(ring, cleaned.arcs)))));
}

/** The overview's arcs in the order of their numbers, and every arc's number: those of the overview first, in the order of use. */
function arcOrder(overview: readonly ArcPolygons[], all: readonly ArcPolygons[]): { overview: number[]; numbers: readonly number[] } {
  const first = distinctArcs(overview.flat());
  const every = [...new Set([...first, ...distinctArcs(all.flat())])];
  const numbers: number[] = [];
  every.forEach((arc, number) => {
    numbers[arc] = number;
  });
  return { overview: first, numbers };
}

function distinctArcs(polygons: ArcPolygons): number[] {
  return [...new Set(polygons.flat(2).map(arcNumber))];
}

function renumbered(polygons: ArcPolygons, numbers: readonly number[]): ArcPolygons {
  return polygons.map((polygon) =>
    polygon.map((ring) => ring.map((reference) => (reference < 0 ? ~(numbers[~reference] ?? -1) : (numbers[reference] ?? -1)))),
  );
}

function toPixels(point: GridPoint, transform: GridTransform): MercatorPoint {
  const [x, y] = toMercator(degreesOf(point, transform));
  return [x * OVERVIEW_PIXELS, y * OVERVIEW_PIXELS];
}

function largest(polygons: ArcPolygons, pixels: readonly (readonly MercatorPoint[])[]): number[][] {
  const size = ([outer = []]: number[][]): number => Math.abs(doubleArea(ringPoints(outer, pixels)));
  return polygons.reduce((best, polygon) => (size(polygon) > size(best) ? polygon : best), polygons[0] ?? []);
}

function everyTenth(points: readonly MercatorPoint[]): MercatorPoint[] {
  return points.filter((_, position) => position % 10 === 0);
}
