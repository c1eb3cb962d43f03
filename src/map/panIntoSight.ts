import type { LngLat } from '../geography/atlas.ts';
import { fromMercator, toMercator } from '../geography/mercator.ts';
import type { Camera } from '../view/view.ts';
import { openSize, type Viewport } from './viewport.ts';
import { worldPixels } from './worldPixels.ts';

const MARGIN = 40;

/**
 * The camera moved just so far that a position (degrees) is in the uncovered part of the viewport, at least a margin in CSS
 * pixels from its edges; the same object where it is already.
 */
export function panIntoSight(camera: Camera, position: LngLat, viewport: Viewport, margin = MARGIN): Camera {
  const scale = worldPixels(camera.zoom);
  const [x, y] = toMercator(position);
  const [centreX, centreY] = toMercator([camera.lng, camera.lat]);
  const [width, height] = openSize(viewport);
  const right = beyond((x - centreX) * scale, width, margin);
  const down = beyond((y - centreY) * scale, height, margin);
  if (right === 0 && down === 0) return camera;
  const [lng, lat] = fromMercator([centreX + right / scale, centreY + down / scale]);
  return { lat, lng, zoom: camera.zoom };
}

/** How far an offset from the middle of a length lies beyond the part within the margin; 0 inside. */
function beyond(offset: number, length: number, margin: number): number {
  const reach = Math.max(0, length / 2 - margin);
  return offset > reach ? offset - reach : offset < -reach ? offset + reach : 0;
}
