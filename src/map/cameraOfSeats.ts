import type { Atlas } from '../geography/atlas.ts';
import { extentOf } from '../geography/extentOf.ts';
import { fromMercator, toMercator } from '../geography/mercator.ts';
import type { Camera } from '../view/view.ts';
import { cameraOfCountry } from './cameraOfCountry.ts';
import { frameBounds } from './frameBounds.ts';
import { openSize, type Viewport } from './viewport.ts';
import { worldPixels } from './worldPixels.ts';

const CLOSEST = 11.5;
const MARGIN = 0.06;
/** CSS pixels at the right edge that the map's own buttons lie over. */
const BUTTONS = 56;

/** The camera that shows all of some seats with a narrow margin, beside the map's buttons; the whole country where there are none. */
export function cameraOfSeats(atlas: Pick<Atlas, 'bounds' | 'extent'>, indices: readonly number[], viewport: Viewport): Camera {
  const bounds = indices.flatMap((index) => {
    const known = atlas.bounds[index];
    return known === undefined ? [] : [known];
  });
  if (bounds.length === 0) return cameraOfCountry(atlas, viewport);
  const beside = { ...viewport, covered: { ...viewport.covered, right: viewport.covered.right + BUTTONS } };
  const camera = frameBounds(extentOf(bounds), beside, Math.min(...openSize(viewport)) * MARGIN, CLOSEST);
  // The camera looks at the middle of the map with its buttons.
  const [x, y] = toMercator([camera.lng, camera.lat]);
  const [lng] = fromMercator([x + BUTTONS / 2 / worldPixels(camera.zoom), y]);
  return { ...camera, lng };
}
