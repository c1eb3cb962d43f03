import type { Atlas } from '../../geography/atlas.ts';
import type { LightMapElement } from './lightMapElement.ts';
import { seatPaths } from './seatPaths.ts';
import { svgElement } from './svgElement.ts';

/**
 * Readies a page's light map for being mounted where it is not as the page brought it: where it has been drawn on before, or shows
 * the areas of another election. It then holds an atlas's outlines, uncoloured, on the page's grid; none where there is no atlas.
 */
export function refillLightMap({ svg, grid }: LightMapElement, atlas: Atlas | null): void {
  if (svg.dataset['live'] === undefined) return;
  delete svg.dataset['hexagons'];
  for (const group of svg.querySelectorAll('g')) group.replaceChildren();
  const paths = atlas === null ? [] : seatPaths(atlas, grid);
  svg.querySelector('.light-map__seats')?.append(...paths.map((d) => svgElement('path', { d, fill: 'none' })));
}
