import type { Atlas } from '../geography/atlas.ts';
import type { Camera } from '../view/view.ts';
import { cameraOfCountry } from './cameraOfCountry.ts';
import { frameBounds } from './frameBounds.ts';
import { openSize, type Viewport } from './viewport.ts';

const CLOSEST = 11.5;
const SURROUNDINGS = 0.27;

/**
 * The camera for a seat: its bounds take up somewhat less than half of the uncovered viewport, so that neighbours stay in sight,
 * and small seats are not blown up beyond zoom 11.5. The whole country for a seat that the atlas does not have.
 */
export function cameraOfSeat(atlas: Pick<Atlas, 'bounds' | 'extent'>, index: number, viewport: Viewport): Camera {
  const bounds = atlas.bounds[index];
  if (bounds === undefined) return cameraOfCountry(atlas, viewport);
  return frameBounds(bounds, viewport, Math.min(...openSize(viewport)) * SURROUNDINGS, CLOSEST);
}
