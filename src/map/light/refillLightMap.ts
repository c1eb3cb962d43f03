import type { Atlas } from '../../geography/atlas.ts';
import type { LightMapElement } from './lightMapElement.ts';
import { seatPaths } from './seatPaths.ts';
import { svgElement } from './svgElement.ts';

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
