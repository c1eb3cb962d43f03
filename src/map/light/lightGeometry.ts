import { type Atlas, hasBorders } from '../../geography/atlas.ts';
import type { Layout } from '../../view/view.ts';
import type { Scene } from '../scene/scene.ts';
import type { LightSheet } from './lightSheet.ts';
import type { MapGrid } from './mapGrid.ts';
import { arcPaths, seatPaths } from './seatPaths.ts';
import { svgElement } from './svgElement.ts';

/** How many units of the fine grid make one of the page's own: a unit is a few metres then. */
const FINENESS = 64;
/** Nearer than this many zoom levels to the page's own outlines, their coarseness would show. */
const REFINE_FROM_ZOOM = 6.2;

/** Which outlines the sheet holds, and in which units. */
export interface LightGeometry {
  grid(): MapGrid;
  /**
   * Draws an atlas's own lines, finely, where they would be seen to differ from what the sheet holds; gives whether anything
   * changed, after which everything that follows the outlines is to be drawn again. A sketch has nothing finer to give.
   */
  refine(scene: Pick<Scene, 'atlas' | 'layout'>, zoom: number): boolean;
}

/** Keeps the outlines of a sheet that arrived on a coarse grid, in the layout of boundaries. */
export function lightGeometry(sheet: LightSheet, coarse: MapGrid): LightGeometry {
  const fine: MapGrid = {
    ...coarse,
    unitsPerWorld: coarse.unitsPerWorld * FINENESS,
    width: coarse.width * FINENESS,
    height: coarse.height * FINENESS,
  };
  let grid = coarse;
  let drawn: Atlas | null = null;
  let layout: Layout = 'map';
  let bordered: Atlas | null = null;
  return {
    grid: () => grid,
    refine: (scene, zoom) => {
      const { atlas } = scene;
      if (atlas === drawn || !hasBorders(atlas)) return false;
      if (scene.layout === layout && zoom < REFINE_FROM_ZOOM) {
        if (drawn === null && bordered?.regionBorders !== atlas.regionBorders) drawRegionBorders(sheet, atlas, grid);
        bordered = atlas;
        return false;
      }
      drawn = atlas;
      layout = scene.layout;
      grid = fine;
      seatPaths(atlas, grid).forEach((path, index) => {
        const seat = sheet.seats[index];
        if (seat !== undefined && seat.getAttribute('d') !== path) seat.setAttribute('d', path);
      });
      drawBorders(sheet, atlas, grid);
      return true;
    },
  };
}

/** Draws the borders between regions alone, over the page's own outlines, which are too coarse for all the others. */
function drawRegionBorders({ borders }: LightSheet, atlas: Atlas, grid: MapGrid): void {
  if (!hasBorders(atlas)) return;
  borders.replaceChildren(svgElement('path', { class: 'light-map__region-border', d: arcPaths(atlas, atlas.regionBorders, grid) }));
}

/** Draws the borders of an atlas, each line once, in place of what was drawn. The seats' own outlines give way to them. */
function drawBorders({ svg, borders }: LightSheet, atlas: Atlas, grid: MapGrid): void {
  const dividing = new Set([...atlas.seatBorders, ...atlas.regionBorders]);
  const coast = atlas.topology.arcs.flatMap((_, arc) => (dividing.has(arc) ? [] : [arc]));
  const line = (kind: string, arcs: readonly number[]) =>
    svgElement('path', { class: `light-map__${kind}`, d: arcPaths(atlas, arcs, grid) });
  borders.replaceChildren(line('coast', coast), line('seat-border', atlas.seatBorders), line('region-border', atlas.regionBorders));
  svg.classList.add('light-map--bordered');
}
