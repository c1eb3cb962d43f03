import { type Atlas, hasBorders } from '../../geography/atlas.ts';
import type { LightSheet } from './lightSheet.ts';
import type { MapGrid } from './mapGrid.ts';
import { arcPaths } from './seatPaths.ts';
import { svgElement } from './svgElement.ts';

/** Draws the borders between regions alone, over the page's own outlines, which are too coarse for all the others. */
export function drawRegionBorders({ borders }: LightSheet, atlas: Atlas, grid: MapGrid): void {
  if (!hasBorders(atlas)) return;
  borders.replaceChildren(svgElement('path', { class: 'light-map__region-border', d: arcPaths(atlas, atlas.regionBorders, grid) }));
}
