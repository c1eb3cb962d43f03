import type { Atlas } from '../geography/atlas.ts';
import { toMercator } from '../geography/mercator.ts';
import type { Camera } from '../view/view.ts';
import { openMiddle, type Viewport } from './viewport.ts';
import { worldPixels } from './worldPixels.ts';

/** A rectangle in CSS pixels from the map's top left. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The seats, by index, whose label points lie in a rectangle of what a camera shows. */
export function seatsInBox(atlas: Atlas, camera: Camera, viewport: Viewport, box: PixelBox): number[] {
  const scale = worldPixels(camera.zoom);
  const [centreX, centreY] = toMercator([camera.lng, camera.lat]);
  const [middleX, middleY] = openMiddle(viewport);
  return atlas.labelPoints.flatMap((point, index) => {
    const [worldX, worldY] = toMercator(point);
    const x = (worldX - centreX) * scale + middleX;
    const y = (worldY - centreY) * scale + middleY;
    return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom ? [index] : [];
  });
}
