import type { Bounds, LngLat } from '../../geography/atlas.ts';
import { fromMercator, type MercatorPoint, toMercator } from '../../geography/mercator.ts';

/** A plane of whole units over a rectangle of the Mercator world, for short path strings: `width` units wide, y downwards. */
export interface MapGrid {
  readonly left: number;
  readonly top: number;
  /** Units for the whole Mercator world's width. */
  readonly unitsPerWorld: number;
  readonly width: number;
  readonly height: number;
}

/** A grid over bounds in degrees, so many units wide, square units. */
export function mapGrid([west, south, east, north]: Bounds, width: number): MapGrid {
  const [left, bottom] = toMercator([west, south]);
  const [right, top] = toMercator([east, north]);
  const unitsPerWorld = width / (right - left);
  return { left, top, unitsPerWorld, width, height: (bottom - top) * unitsPerWorld };
}

/** A Mercator position in the grid's units, not rounded. */
export function toGrid(grid: MapGrid, [x, y]: MercatorPoint): readonly [x: number, y: number] {
  return [(x - grid.left) * grid.unitsPerWorld, (y - grid.top) * grid.unitsPerWorld];
}

/** Longitude and latitude in degrees of a place on the grid. */
export function fromGrid(grid: MapGrid, [x, y]: readonly [x: number, y: number]): LngLat {
  return fromMercator([grid.left + x / grid.unitsPerWorld, grid.top + y / grid.unitsPerWorld]);
}

/** The bounds in degrees that a grid was made over. */
export function gridBounds(grid: MapGrid): Bounds {
  return [...fromGrid(grid, [0, grid.height]), ...fromGrid(grid, [grid.width, 0])];
}
