import type { Viewport } from '../camera/viewport.ts';
import { eased } from '../light/glide.ts';
import type { LayoutChange } from './layoutChange.ts';
import { morphPicture } from './morphPicture.ts';

// What a change of the layout needs besides the layouts; fetched when the reader is about to make one.
export { findOutlines } from './outlines.ts';

const MILLISECONDS = 700;
/** After this the picture goes, even where the renderer beneath is still at work. */
const LONGEST_WAIT = 1500;
/** What moves need not be as sharp as what stands. */
const MOST_DENSE = 1.5;

/** The morph that is under way on each map, if any: a new one takes its place. */
const stopOf = new WeakMap<HTMLElement, () => void>();

/**
 * Shows each seat on its way from its place in one layout to its place in the other, on a canvas over the renderer. The renderer
 * draws beneath the last picture, so that its work takes no frames away; then the canvas goes. Both at once as soon as the reader
 * moves the map. `false` where there is no canvas.
 */
export function runMorph(change: LayoutChange): boolean {
  const { container, after, draw, whenDrawn } = change;
  stopOf.get(container)?.();
  const canvas = morphCanvas(after.viewport);
  // Kept in memory: paths of so many points are drawn sooner there than by most phones' graphics processors.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return false;
  const picture = morphPicture(context, canvas.width / Math.max(1, after.viewport.width), change);
  picture(0);
  container.append(canvas);
  container.dataset['morph'] = 'moving';

  const ending = new AbortController();
  let frame: number | null = null;
  let begun: number | null = null;
  const go = () => {
    ending.abort();
    canvas.remove();
  };
  const arrive = () => {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
    stopOf.set(container, go);
    delete container.dataset['morph'];
    draw();
    if (ending.signal.aborted) return;
    whenDrawn(go);
    setTimeout(go, LONGEST_WAIT);
  };
  const step = (now: number) => {
    begun ??= now;
    const time = Math.min(1, (now - begun) / MILLISECONDS);
    picture(eased(time));
    frame = requestAnimationFrame(time < 1 ? step : arrive);
  };
  const stop = () => {
    go();
    if (frame !== null) arrive();
  };
  stopOf.set(container, stop);
  for (const act of ['pointerdown', 'wheel', 'keydown'] as const) {
    container.addEventListener(act, stop, { capture: true, passive: true, signal: ending.signal });
  }
  frame = requestAnimationFrame(step);
  return true;
}

function morphCanvas({ width, height }: Viewport): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.className = 'map-pane__morph';
  const density = Math.min(MOST_DENSE, window.devicePixelRatio);
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  return canvas;
}
