import { toMercator } from '../../geography/mercator.ts';
import type { Camera } from '../../view/view.ts';
import { openMiddle, openSize, type Viewport, worldPixels, zoomOfWorldPixels } from '../camera/viewport.ts';
import { fromGrid, type MapGrid, toGrid } from './mapGrid.ts';

/** What an SVG shows of the grid: its `viewBox`, and how many CSS pixels a unit is. */
export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pixelsPerUnit: number;
}

/** The view box in which an SVG of the viewport's size shows what MapLibre shows from the same camera, to the pixel. */
export function viewBoxOf(camera: Camera, viewport: Viewport, grid: MapGrid): ViewBox {
  const pixelsPerUnit = worldPixels(camera.zoom) / grid.unitsPerWorld;
  const [middleX, middleY] = openMiddle(viewport);
  const [x, y] = toGrid(grid, toMercator([camera.lng, camera.lat]));
  return {
    x: x - middleX / pixelsPerUnit,
    y: y - middleY / pixelsPerUnit,
    width: viewport.width / pixelsPerUnit,
    height: viewport.height / pixelsPerUnit,
    pixelsPerUnit,
  };
}

/** The view box as the attribute writes it. */
export function formatViewBox({ x, y, width, height }: ViewBox): string {
  return [x, y, width, height].map((value) => Number(value.toFixed(3))).join(' ');
}

/** The camera that shows a view box in a viewport: the inverse of `viewBoxOf`. */
export function cameraOfViewBox({ x, y, pixelsPerUnit }: ViewBox, viewport: Viewport, grid: MapGrid): Camera {
  const [middleX, middleY] = openMiddle(viewport);
  const [lng, lat] = fromGrid(grid, [x + middleX / pixelsPerUnit, y + middleY / pixelsPerUnit]);
  return { lat, lng, zoom: zoomOfWorldPixels(pixelsPerUnit * grid.unitsPerWorld) };
}

/** The part of a view box that nothing covers in a viewport. */
export function openViewBox({ x, y, pixelsPerUnit }: ViewBox, viewport: Viewport): ViewBox {
  const [width, height] = openSize(viewport);
  return {
    x: x + viewport.covered.left / pixelsPerUnit,
    y: y + viewport.covered.top / pixelsPerUnit,
    width: width / pixelsPerUnit,
    height: height / pixelsPerUnit,
    pixelsPerUnit,
  };
}
