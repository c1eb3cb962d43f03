import type { Bounds, LngLat } from './atlas.ts';
import { fromMercator, toMercator } from './mercator.ts';

/** Where the hexagons are placed, in degrees: over the country. Part of the addresses of views (`at`), hence never to be moved. */
const COUNTRY: Bounds = [-8.65, 49.86, 1.77, 60.86];

/** Where each point of a layout's plane is on the map: regular, as large as the country allows, in its middle. */
export function hexagonPlane(hexagons: readonly HexagonPosition[]): (point: HexagonPoint) => LngLat {
  const [left, bottom] = toMercator([COUNTRY[0], COUNTRY[1]]);
  const [right, top] = toMercator([COUNTRY[2], COUNTRY[3]]);
  const corners = hexagons.flatMap(hexagonCorners);
  const [west, east] = range(corners.map(([x]) => x));
  const [north, south] = range(corners.map(([, y]) => y));
  const scale = Math.min((right - left) / (east - west), (bottom - top) / (south - north));
  return ([x, y]) =>
    fromMercator([(left + right) / 2 + (x - (west + east) / 2) * scale, (top + bottom) / 2 + (y - (north + south) / 2) * scale]);
}

function range(values: readonly number[]): readonly [least: number, most: number] {
  return [Math.min(...values), Math.max(...values)];
}

/** A place in a grid of hexagons: column `q` from west to east, row `r` from south to north (HexJSON). */
export interface HexagonPosition {
  readonly q: number;
  readonly r: number;
}

/** One hexagon a seat, by index. In "odd-r" the hexagons point upwards and odd rows are shifted half a hexagon to the east. */
export interface HexagonLayout {
  readonly layout: 'odd-r';
  readonly hexagons: readonly HexagonPosition[];
}

/** A point of the hexagon plane: x to the right, y downwards as on a screen; one unit is the width of a hexagon. */
export type HexagonPoint = readonly [x: number, y: number];

const ROW_HEIGHT = Math.sqrt(3) / 2;
const RADIUS = 1 / Math.sqrt(3);

/** The centre of a hexagon of the odd-r layout. Definition: odileeds HexJSON, https://open-innovations.org/projects/hexmaps/hexjson */
export function hexagonCentre({ q, r }: HexagonPosition): HexagonPoint {
  return [q + (r % 2 === 0 ? 0 : 0.5), -r * ROW_HEIGHT];
}

/** The six corners of a hexagon of the odd-r layout, clockwise on a screen from the topmost; neighbours share corners. */
export function hexagonCorners(position: HexagonPosition): HexagonPoint[] {
  const [x, y] = hexagonCentre(position);
  return [
    [x, y - RADIUS],
    [x + 0.5, y - RADIUS / 2],
    [x + 0.5, y + RADIUS / 2],
    [x, y + RADIUS],
    [x - 0.5, y + RADIUS / 2],
    [x - 0.5, y - RADIUS / 2],
  ];
}
