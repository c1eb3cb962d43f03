import type { Atlas } from '../../src/geography/atlas.ts';
import { formatGrid } from '../../src/map/light/lightMapElement.ts';
import { mapGrid } from '../../src/map/light/mapGrid.ts';
import { seatPaths } from '../../src/map/light/seatPaths.ts';
import { alikeDirections } from './alikeDirections.ts';
import { coarseAtlas } from './coarseAtlas.ts';

/** Units from west to east: finer than a phone's pixels at the opening view, and coarse enough for a few bytes a point. */
const GRID_WIDTH = 850;

/** The SVG of the seats in the given colours (by index), titled; its paths are in the order of the seats. */
export function lightMapMarkup(atlas: Atlas, colours: readonly string[], title: string): string {
  const grid = mapGrid(atlas.extent, GRID_WIDTH);
  const coarse = coarseAtlas(atlas);
  const paths = seatPaths(coarse, grid, alikeDirections(coarse)).map(briefly);
  const seats = paths.map((path, index) => `<path fill="${colours[index] ?? '#999999'}" d="${path}"/>`).join('');
  return [
    `<svg id="light-map" class="light-map" viewBox="0 0 ${grid.width} ${Math.ceil(grid.height)}" data-grid="${formatGrid(grid)}" role="img" aria-labelledby="light-map-title">`,
    `<title id="light-map-title">${title}</title>`,
    `<g class="light-map__seats">${seats}</g></svg>`,
  ].join('');
}

/** The same outline in fewer letters: a small m at the very beginning names a place as a capital does, and steps follow it without an l. */
function briefly(path: string): string {
  return path.replace(/^M([^l]*)l/, 'm$1 ').replace(' -', '-');
}
