import type { Bounds } from '../geography/atlas.ts';
import type { Camera } from '../view/view.ts';
import { positionAt } from './positionAt.ts';
import type { Viewport } from './viewport.ts';

/** West, south, east, north in degrees of what a camera shows, covered edges left out. */
export function boundsInView(camera: Camera, viewport: Viewport): Bounds {
  const { width, height, covered } = viewport;
  const [west, north] = positionAt(camera, viewport, [covered.left, covered.top]);
  const [east, south] = positionAt(camera, viewport, [width - covered.right, height - covered.bottom]);
  return [west, south, east, north];
}
