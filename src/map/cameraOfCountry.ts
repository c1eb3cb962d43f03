import type { Atlas } from '../geography/atlas.ts';
import type { Camera } from '../view/view.ts';
import { frameBounds } from './frameBounds.ts';
import { openSize, type Viewport } from './viewport.ts';

const CLOSEST = 8;

/** The camera that shows every seat of the atlas, from Scilly to Shetland, with a narrow margin. */
export function cameraOfCountry({ extent }: Pick<Atlas, 'extent'>, viewport: Viewport): Camera {
  const [width, height] = openSize(viewport);
  return frameBounds(extent, viewport, Math.min(24, width * 0.04, height * 0.04), CLOSEST);
}
