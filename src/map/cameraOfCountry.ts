import type { Atlas, Bounds } from '../geography/atlas.ts';
import type { Camera } from '../view/view.ts';
import { frameBounds } from './frameBounds.ts';
import { openSize, type Viewport } from './viewport.ts';

const CLOSEST = 8;

/** The camera that shows every seat of the atlas, from Scilly to Shetland, with a narrow margin. */
export function cameraOfCountry(atlas: Atlas, viewport: Viewport): Camera {
  const [width, height] = openSize(viewport);
  return frameBounds(countryBounds(atlas), viewport, Math.min(24, width * 0.04, height * 0.04), CLOSEST);
}

/** West, south, east, north of all seats, in degrees. */
export function countryBounds(atlas: Atlas): Bounds {
  const all: [number, number, number, number] = [180, 90, -180, -90];
  for (const [west, south, east, north] of atlas.bounds) {
    all[0] = Math.min(all[0], west);
    all[1] = Math.min(all[1], south);
    all[2] = Math.max(all[2], east);
    all[3] = Math.max(all[3], north);
  }
  return all;
}
