import type { Atlas } from '../../src/geography/atlas.ts';
import { type MapGrid, mapGrid } from '../../src/map/light/mapGrid.ts';
import { seatPaths } from '../../src/map/light/seatPaths.ts';
import { alikeDirections } from './alikeDirections.ts';
import { coarseAtlas } from './coarseAtlas.ts';

/** Units from west to east: finer than a phone's pixels at the opening view, and coarse enough for a few bytes a point. */
const GRID_WIDTH = 830;

/** The seats' outlines as the page writes them, by index. */
export interface Sketch {
  readonly grid: MapGrid;
  readonly paths: readonly string[];
}

/** The sketch of an atlas, in as few bytes as it takes. */
export function sketchOf(atlas: Atlas): Sketch {
  const grid = mapGrid(atlas.extent, GRID_WIDTH);
  const coarse = coarseAtlas(atlas);
  return { grid, paths: seatPaths(coarse, grid, alikeDirections(coarse)).map(briefly) };
}

/** The same outline in fewer letters: a small m at the very beginning names a place as a capital does, and steps follow it without an l. */
function briefly(path: string): string {
  return path.replace(/^M([^l]*)l/, 'm$1 ').replace(' -', '-');
}
