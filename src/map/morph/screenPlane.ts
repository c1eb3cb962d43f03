import { toMercator } from '../../geography/mercator.ts';
import type { Camera } from '../../view/view.ts';
import { openMiddle, type Viewport, worldPixels } from '../camera/viewport.ts';

/** From the Mercator unit square to CSS pixels of the viewport: `pixel = mercator × scale + left (top)`. */
export interface ScreenPlane {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** Where a camera shows the Mercator unit square. */
export function screenPlane(camera: Camera, viewport: Viewport): ScreenPlane {
  const scale = worldPixels(camera.zoom);
  const [x, y] = toMercator([camera.lng, camera.lat]);
  const [middleX, middleY] = openMiddle(viewport);
  return { scale, left: middleX - x * scale, top: middleY - y * scale };
}
