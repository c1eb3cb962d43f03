import type { LngLat } from '../geography/atlas.ts';
import { fromMercator, toMercator } from '../geography/mercator.ts';
import type { Camera } from '../view/view.ts';
import { openMiddle, type Viewport } from './viewport.ts';
import { worldPixels } from './worldPixels.ts';

/** The position in degrees that a camera shows at a place, in CSS pixels from the map's top left. */
export function positionAt(camera: Camera, viewport: Viewport, [x, y]: readonly [x: number, y: number]): LngLat {
  const scale = worldPixels(camera.zoom);
  const [centreX, centreY] = toMercator([camera.lng, camera.lat]);
  const [middleX, middleY] = openMiddle(viewport);
  return fromMercator([centreX + (x - middleX) / scale, centreY + (y - middleY) / scale]);
}
