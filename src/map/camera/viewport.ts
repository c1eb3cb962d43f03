import type { Bounds, LngLat } from '../../geography/atlas.ts';
import { fromMercator, toMercator } from '../../geography/mercator.ts';
import type { Insets } from '../../store/state.ts';
import type { Camera } from '../../view/view.ts';

/** The size of the map's frame in CSS pixels, and how much of its edges something covers. A camera looks at the middle of the rest. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly covered: Insets;
}

/** CSS pixels of width and height that nothing covers; at least 1, so that a frame without a size gives no infinite zoom. */
export function openSize({ width, height, covered }: Viewport): readonly [width: number, height: number] {
  return [Math.max(1, width - covered.left - covered.right), Math.max(1, height - covered.top - covered.bottom)];
}

/** The middle of what nothing covers, in CSS pixels from the frame's top left. */
export function openMiddle({ width, height, covered }: Viewport): readonly [x: number, y: number] {
  return [(covered.left + width - covered.right) / 2, (covered.top + height - covered.bottom) / 2];
}

const PIXELS_AT_ZOOM_0 = 512;

/** Width of the whole Mercator world in CSS pixels at a zoom level. */
export function worldPixels(zoom: number): number {
  return PIXELS_AT_ZOOM_0 * 2 ** zoom;
}

/** The zoom level at which the whole Mercator world is so many CSS pixels wide. */
export function zoomOfWorldPixels(pixels: number): number {
  return Math.log2(pixels / PIXELS_AT_ZOOM_0);
}

/** The position in degrees that a camera shows at a place, in CSS pixels from the map's top left. */
export function positionAt(camera: Camera, viewport: Viewport, [x, y]: readonly [x: number, y: number]): LngLat {
  const scale = worldPixels(camera.zoom);
  const [centreX, centreY] = toMercator([camera.lng, camera.lat]);
  const [middleX, middleY] = openMiddle(viewport);
  return fromMercator([centreX + (x - middleX) / scale, centreY + (y - middleY) / scale]);
}

/** West, south, east, north in degrees of what a camera shows, covered edges left out. */
export function boundsInView(camera: Camera, viewport: Viewport): Bounds {
  const { width, height, covered } = viewport;
  const [west, north] = positionAt(camera, viewport, [covered.left, covered.top]);
  const [east, south] = positionAt(camera, viewport, [width - covered.right, height - covered.bottom]);
  return [west, south, east, north];
}
