import { toMercator } from '../../geography/mercator.ts';
import type { Camera } from '../../view/view.ts';
import { openingCamera } from '../camera/cameras.ts';
import { type Viewport, worldPixels } from '../camera/viewport.ts';
import { type MapGrid, toGrid } from '../light/mapGrid.ts';
import type { ViewBox } from '../light/viewBox.ts';
import type { Scene } from '../scene/scene.ts';

/** Where a picture has its map, in the picture's CSS pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a frame shows: the camera, and the grid of whole units over exactly the frame, from its top left. */
export interface PictureFrame extends Rectangle {
  readonly zoom: number;
  readonly grid: MapGrid;
  readonly viewBox: ViewBox;
}

/** Paths are in tenths of a CSS pixel: whole numbers, and finer than any screen. */
export const UNITS_PER_PIXEL = 10;

/** A frame with shorter edges than this shows as much as one of this size, and so is drawn smaller. */
const USUAL_EDGE = 440;

const UNCOVERED = { top: 0, right: 0, bottom: 0, left: 0 };

/** The frame in which a rectangle shows what the view does: the camera that it names, else the selected seat, else the country. */
export function pictureFrame(rectangle: Rectangle, scene: Scene, at: Camera | null): PictureFrame {
  const { width, height } = rectangle;
  const viewport: Viewport = { width, height, covered: UNCOVERED };
  const smaller = Math.min(0, Math.log2(Math.min(width, height) / USUAL_EDGE));
  const { lat, lng, zoom } =
    at === null ? openingCamera(scene.atlas, scene.selected, viewport) : { ...at, zoom: Math.max(0, at.zoom + smaller) };
  const unitsPerWorld = worldPixels(zoom) * UNITS_PER_PIXEL;
  const size = { width: width * UNITS_PER_PIXEL, height: height * UNITS_PER_PIXEL };
  const [x, y] = toMercator([lng, lat]);
  const grid = { left: x - size.width / 2 / unitsPerWorld, top: y - size.height / 2 / unitsPerWorld, unitsPerWorld, ...size };
  return { ...rectangle, zoom, grid, viewBox: { x: 0, y: 0, ...size, pixelsPerUnit: 1 / UNITS_PER_PIXEL } };
}

/** Which seats (by index) are at least partly in a frame, and whether one of them reaches beyond it. */
export function seatsInFrame({ atlas }: Pick<Scene, 'atlas'>, { grid }: PictureFrame): { seats: number[]; cut: boolean } {
  let cut = false;
  const seats: number[] = [];
  atlas.bounds.forEach(([west, south, east, north], index) => {
    const [left, top] = toGrid(grid, toMercator([west, north]));
    const [right, bottom] = toGrid(grid, toMercator([east, south]));
    if (right < 0 || bottom < 0 || left > grid.width || top > grid.height) return;
    seats.push(index);
    cut ||= left < 0 || top < 0 || right > grid.width || bottom > grid.height;
  });
  return { seats, cut };
}
