import { drawOutlines } from '../map/light/drawOutlines.ts';
import type { LightSheet } from '../map/light/lightSheet.ts';
import { formatCamera } from '../view/camera.ts';
import type { Camera } from '../view/view.ts';
import { liftSheet, readyForSeat } from './arrangePage.ts';
import { isGlance, showGlance } from './glance.ts';

/** What a press on the map goes by before the app is there. */
export interface FirstPresses {
  /** The seats' codes by index. */
  codes(): readonly string[];
  /** `null` where the map has no place. */
  readonly camera: Camera | null;
  /** The seat of the address; −1 for none. */
  readonly selected: number;
  /** Where the results at a glance are; `null` where a press waits for the app. */
  readonly glance: string | null;
  /** The address of the script for who points at the map or walks on it by keys. */
  readonly more: string;
}

/** Outlines the seat of the address, or the one that is pressed, and says its result at a glance. A pressed one goes into the address, which the app reads once it is there. */
export function firstPresses(
  page: Document,
  sheet: LightSheet,
  { codes, camera, selected: first, glance, more }: FirstPresses,
): void {
  const { svg, seats } = sheet;
  let selected = first;
  const arrival =
    glance === null
      ? Promise.resolve(null)
      : fetch(glance)
          .then((response) => response.json())
          .catch(() => null);
  const show = () => {
    const asked = selected;
    drawOutlines(sheet, { hovered: null, selected });
    void arrival.then((arrived: unknown) => {
      if (selected !== asked || svg.dataset['live'] !== undefined) return;
      if (!isGlance(arrived)) return readyForSeat(page, false);
      showGlance(arrived, page, asked);
      liftSheet(page);
    });
  };
  if (selected >= 0) show();
  const fetchMore = (event: Event) => {
    void import(/* @vite-ignore */ more).then(
      ({ begin }) => begin(event, svg),
      () => {},
    );
  };
  svg.addEventListener('pointerover', fetchMore, { once: true });
  svg.parentElement?.addEventListener('keydown', fetchMore, { once: true });
  svg.addEventListener('click', ({ target }) => {
    const index = target instanceof SVGPathElement ? seats.indexOf(target) : -1;
    // The app answers once it draws on the map itself.
    if (index < 0 || svg.dataset['live'] !== undefined) return;
    selected = index;
    keepInAddress(codes()[index] ?? '', camera);
    if (glance !== null) readyForSeat(page, true);
    show();
  });
}

/** The seat opens from the address later on; the camera is said with it, for a seat alone would be flown to. */
function keepInAddress(code: string, camera: Camera | null): void {
  const address = new URL(location.href);
  address.searchParams.set('seat', code);
  if (camera !== null) address.searchParams.set('at', formatCamera(camera));
  history.replaceState(null, '', address);
}
