import type { Atlas } from '../../geography/atlas.ts';
import type { MapGrid } from './mapGrid.ts';
import { seatPaths } from './seatPaths.ts';
import { svgElement } from './svgElement.ts';

/** The SVG of the seats that the page arrived with, and the grid that its paths are written in. */
export interface LightMapElement {
  readonly svg: SVGSVGElement;
  readonly grid: MapGrid;
}

const GRID_PARTS = 5;

/** The light map of a page, from the element with the id "light-map"; `null` where there is none or its grid is not readable. */
export function findLightMap(page: Document): LightMapElement | null {
  const svg = page.querySelector<SVGSVGElement>('svg#light-map');
  const numbers = svg?.dataset['grid']?.split(' ').map(Number) ?? [];
  const [left, top, unitsPerWorld, width, height] = numbers;
  if (svg === null || numbers.length !== GRID_PARTS || !numbers.every(Number.isFinite)) return null;
  if (left === undefined || top === undefined || unitsPerWorld === undefined || width === undefined || height === undefined)
    return null;
  return { svg, grid: { left, top, unitsPerWorld, width, height } };
}

/** A grid as the page's SVG writes it. */
export function formatGrid({ left, top, unitsPerWorld, width, height }: MapGrid): string {
  return [left, top, unitsPerWorld, width, height].join(' ');
}

/**
 * Readies a page's light map where it is not as the page brought it, since it has been drawn on before or shows the areas of another
 * election. It then holds an atlas's outlines, uncoloured, on the page's grid; none as long as there is no atlas. Returns the same map.
 */
export function refillLightMap(element: LightMapElement, atlas: Atlas | null): LightMapElement {
  const { svg, grid } = element;
  if (svg.dataset['live'] === undefined) return element;
  delete svg.dataset['hexagons'];
  for (const group of svg.querySelectorAll('g')) group.replaceChildren();
  const paths = atlas === null ? [] : seatPaths(atlas, grid);
  svg.querySelector('.light-map__seats')?.append(...paths.map((d) => svgElement('path', { d, fill: 'none' })));
  return element;
}
