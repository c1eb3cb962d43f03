import type { Atlas } from '../../../src/geography/atlas.ts';
import { detailFilesInBounds } from '../../../src/geography/bounds.ts';
import { boundsInView } from '../../../src/map/camera/viewport.ts';
import type { Camera } from '../../../src/view/view.ts';
import { PHONE } from '../browser/conditions.ts';
import type { OpenPage } from './openPage.ts';
import type { Measured } from './visit.ts';

const DETAIL_FILE = /\/detail-\d+\.json/;

/**
 * How many files of detailed boundaries the page fetched for a camera, as `detailFetched`, and how many there are with a seat in
 * what the whole screen shows from there, as `detailInView`.
 */
export function detailFetched(atlas: Atlas, camera: Camera): (open: OpenPage) => Promise<Measured> {
  const viewport = { ...PHONE.viewport, covered: { top: 0, right: 0, bottom: 0, left: 0 } };
  const inView = detailFilesInBounds(atlas, boundsInView(camera, viewport));
  return async ({ requests }) => {
    const files = await requests.files();
    const fetched = new Set(files.map(({ address }) => address).filter((address) => DETAIL_FILE.test(address)));
    // With none, the page does not sharpen at all; that is no small cost but a missing map.
    return { detailFetched: fetched.size === 0 ? null : fetched.size, detailInView: inView.length };
  };
}
