import { formatGrid } from '../../src/map/light/lightMapElement.ts';
import type { Sketch } from './sketch.ts';

/** The SVG of the seats in the given colours (by index), titled; its paths are in the order of the seats. */
export function lightMapMarkup({ grid, paths }: Sketch, colours: readonly string[], title: string): string {
  const seats = paths.map((path, index) => `<path fill="${colours[index] ?? '#999999'}" d="${path}"/>`).join('');
  return [
    `<svg id="light-map" class="light-map" viewBox="0 0 ${grid.width} ${Math.ceil(grid.height)}" data-grid="${formatGrid(grid)}" role="img" aria-labelledby="light-map-title">`,
    `<title id="light-map-title">${title}</title>`,
    `<g class="light-map__seats">${seats}</g></svg>`,
  ].join('');
}
