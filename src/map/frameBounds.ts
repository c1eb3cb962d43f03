import type { Bounds } from '../geography/atlas.ts';
import { fromMercator, toMercator } from '../geography/mercator.ts';
import type { Camera } from '../view/view.ts';
import { openSize, type Viewport } from './viewport.ts';
import { zoomOfWorldPixels } from './worldPixels.ts';

/**
 * The camera that shows all of the bounds (degrees) as large as fits into the uncovered part of the viewport, with a margin in
 * CSS pixels around them; never closer than `closest`.
 */
export function frameBounds([west, south, east, north]: Bounds, viewport: Viewport, margin: number, closest: number): Camera {
  const [left, bottom] = toMercator([west, south]);
  const [right, top] = toMercator([east, north]);
  const [width, height] = openSize(viewport);
  const room = (pixels: number) => Math.max(1, pixels - 2 * margin);
  const zoom = zoomOfWorldPixels(Math.min(room(width) / (right - left), room(height) / (bottom - top)));
  const [lng, lat] = fromMercator([(left + right) / 2, (top + bottom) / 2]);
  return { lat, lng, zoom: Math.min(closest, zoom) };
}
