import type { GridPoint } from '../../../src/dataset/arcCoordinates.ts';
import type { ArcPolygons } from '../../../src/dataset/arcReferences.ts';
import { encodeOverview } from '../../../src/dataset/boundaries.ts';
import { type HexagonPoint, type HexagonPosition, hexagonCentre, hexagonCorners } from '../../../src/geography/hexagonLayout.ts';
import { syntheticCodes } from './syntheticCodes.ts';

/** Half as wide as high, as the United Kingdom is: rows of a hexagon's pattern a column. */
const ROWS_A_COLUMN = 2;
/** Grid units between the centres of two neighbours when there are 650 areas; more areas are smaller ones. */
const UNITS = 100_000;
const POINTS_AN_EDGE = 3;
/** How far a border wanders, in parts of a hexagon's width. */
const WANDER = 0.06;
const [WEST, SOUTH, WIDTH_DEGREES] = [-8, 50, 10];

/**
 * Invented boundaries in the data package's own format: so many hexagons on the United Kingdom's place, their borders wandering so
 * that each area has about as many points as a seat. Areas share their borders' arcs, as seats do.
 */
export function syntheticOverview(areas: number): string {
  const columns = Math.ceil(Math.sqrt(areas / ROWS_A_COLUMN));
  const positions = Array.from({ length: areas }, (_, index) => ({ q: index % columns, r: Math.floor(index / columns) }));
  const arcs: GridPoint[][] = [];
  const numberOfEdge = new Map<string, number>();

  const reference = (from: GridPoint, to: GridPoint): number => {
    const known = numberOfEdge.get(`${to} ${from}`);
    if (known !== undefined) return ~known;
    numberOfEdge.set(`${from} ${to}`, arcs.length);
    arcs.push(wanderingEdge(from, to, arcs.length));
    return arcs.length - 1;
  };
  const seats = positions.map((position): ArcPolygons => {
    // Corners run clockwise on a screen, where y points down: in degrees, where it points up, that is what RFC 7946 calls outer.
    const corners = hexagonCorners(position).map(onGrid).reverse();
    return [[corners.map((corner, at) => reference(corner, corners[(at + 1) % corners.length] ?? corner))]];
  });
  const degreesAUnit = WIDTH_DEGREES / (columns * UNITS);
  return encodeOverview({
    boundarySet: `${areas} invented areas`,
    transform: { scale: [degreesAUnit, degreesAUnit * 0.6], translate: [WEST, SOUTH] },
    codes: syntheticCodes(areas),
    seats,
    arcs,
    regionBorders: [],
    labelPoints: positions.map((position: HexagonPosition) => onGrid(hexagonCentre(position))),
    detailFile: positions.map(() => 0),
  });
}

function onGrid([x, y]: HexagonPoint): GridPoint {
  return [Math.round(x * UNITS), Math.round(-y * UNITS)];
}

/** A line between two points that wanders to both sides of the straight one, differently for each seed, the same in every build. */
function wanderingEdge(from: GridPoint, to: GridPoint, seed: number): GridPoint[] {
  const [acrossX, acrossY] = [from[1] - to[1], to[0] - from[0]];
  const between = Array.from({ length: POINTS_AN_EDGE }, (_, at): GridPoint => {
    const along = (at + 1) / (POINTS_AN_EDGE + 1);
    const aside = WANDER * Math.sin(seed * 12.9898 + at * 78.233);
    return [
      Math.round(from[0] + (to[0] - from[0]) * along + acrossX * aside),
      Math.round(from[1] + (to[1] - from[1]) * along + acrossY * aside),
    ];
  });
  return [from, ...between, to];
}
