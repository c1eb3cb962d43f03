import type { Atlas } from '../geography/atlas.ts';
import { extentOf } from '../geography/extentOf.ts';
import type { Camera } from '../view/view.ts';
import { cameraOfCountry } from './cameraOfCountry.ts';
import { frameBounds } from './frameBounds.ts';
import { openSize, type Viewport } from './viewport.ts';

const CLOSEST = 11.5;
const MARGIN = 0.06;

/** The camera that shows all of some seats with a narrow margin; the whole country where there are none. */
export function cameraOfSeats(atlas: Pick<Atlas, 'bounds' | 'extent'>, indices: readonly number[], viewport: Viewport): Camera {
  const bounds = indices.flatMap((index) => {
    const known = atlas.bounds[index];
    return known === undefined ? [] : [known];
  });
  if (bounds.length === 0) return cameraOfCountry(atlas, viewport);
  return frameBounds(extentOf(bounds), viewport, Math.min(...openSize(viewport)) * MARGIN, CLOSEST);
}
