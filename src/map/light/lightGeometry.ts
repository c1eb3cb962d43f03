import type { Atlas } from '../../geography/atlas.ts';
import { drawBorders } from './drawBorders.ts';
import { hasBorders } from './drawLight.ts';
import type { LightSheet } from './lightSheet.ts';
import type { MapGrid } from './mapGrid.ts';
import { seatPaths } from './seatPaths.ts';

/** How many units of the fine grid make one of the page's own: a unit is a few metres then. */
const FINENESS = 64;

/** Which outlines the sheet holds, and in which units. */
export interface LightGeometry {
  grid(): MapGrid;
  /** Draws an atlas's own lines, finely; gives whether anything changed. A sketch has nothing finer to give. */
  refine(atlas: Atlas): boolean;
}

/** Keeps the outlines of a sheet that arrived on a coarse grid. */
export function lightGeometry(sheet: LightSheet, coarse: MapGrid): LightGeometry {
  let grid = coarse;
  let drawn: Atlas | null = null;
  return {
    grid: () => grid,
    refine: (atlas) => {
      if (atlas === drawn || !hasBorders(atlas)) return false;
      drawn = atlas;
      grid = {
        ...coarse,
        unitsPerWorld: coarse.unitsPerWorld * FINENESS,
        width: coarse.width * FINENESS,
        height: coarse.height * FINENESS,
      };
      seatPaths(atlas, grid).forEach((path, index) => {
        const seat = sheet.seats[index];
        if (seat !== undefined && seat.getAttribute('d') !== path) seat.setAttribute('d', path);
      });
      drawBorders(sheet, atlas, grid);
      return true;
    },
  };
}
