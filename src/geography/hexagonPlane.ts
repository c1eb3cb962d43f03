import type { Bounds, LngLat } from './atlas.ts';
import { type HexagonPoint, type HexagonPosition, hexagonCorners } from './hexagonLayout.ts';
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
