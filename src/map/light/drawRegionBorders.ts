import type { Atlas } from '../../geography/atlas.ts';
import { hasBorders } from './drawLight.ts';
import { type LightSheet, svgElement } from './lightSheet.ts';
import type { MapGrid } from './mapGrid.ts';
import { arcPaths } from './seatPaths.ts';

/** Draws the borders between regions alone, over the page's own outlines, which are too coarse for all the others. */
export function drawRegionBorders({ borders }: LightSheet, atlas: Atlas, grid: MapGrid): void {
  if (!hasBorders(atlas)) return;
  borders.replaceChildren(svgElement('path', { class: 'light-map__region-border', d: arcPaths(atlas, atlas.regionBorders, grid) }));
}
