import type { Atlas } from '../../geography/atlas.ts';
import type { LightSheet } from './lightSheet.ts';
import type { MapGrid } from './mapGrid.ts';
import { arcPaths } from './seatPaths.ts';
import { svgElement } from './svgElement.ts';

/** Draws the borders of an atlas, each line once, in place of what was drawn. The seats' own outlines give way to them. */
export function drawBorders({ svg, borders }: LightSheet, atlas: Atlas, grid: MapGrid): void {
  const dividing = new Set([...atlas.seatBorders, ...atlas.regionBorders]);
  const coast = atlas.topology.arcs.flatMap((_, arc) => (dividing.has(arc) ? [] : [arc]));
  const line = (kind: string, arcs: readonly number[]) =>
    svgElement('path', { class: `light-map__${kind}`, d: arcPaths(atlas, arcs, grid) });
  borders.replaceChildren(line('coast', coast), line('seat-border', atlas.seatBorders), line('region-border', atlas.regionBorders));
  svg.classList.add('light-map--bordered');
}
