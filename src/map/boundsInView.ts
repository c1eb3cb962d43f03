import type { Bounds } from '../geography/atlas.ts';
import { fromMercator, toMercator } from '../geography/mercator.ts';
import type { Camera } from '../view/view.ts';
import { openMiddle, type Viewport } from './viewport.ts';
import { worldPixels } from './worldPixels.ts';

/** West, south, east, north in degrees of what a camera shows, covered edges left out. */
export function boundsInView(camera: Camera, viewport: Viewport): Bounds {
  const { width, height, covered } = viewport;
  const scale = worldPixels(camera.zoom);
  const [centreX, centreY] = toMercator([camera.lng, camera.lat]);
  const [middleX, middleY] = openMiddle(viewport);
  const at = (x: number, y: number) => fromMercator([centreX + (x - middleX) / scale, centreY + (y - middleY) / scale]);
  const [west, north] = at(covered.left, covered.top);
  const [east, south] = at(width - covered.right, height - covered.bottom);
  return [west, south, east, north];
}
