import type { MapGrid } from './mapGrid.ts';

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
