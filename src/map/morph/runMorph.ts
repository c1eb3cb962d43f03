import { eased } from '../easing.ts';
import { LINE_WIDTHS, widthAtZoom } from '../lineWidths.ts';
import { drawMorph } from './drawMorph.ts';
import type { LayoutChange } from './morphLayouts.ts';
import { outlineMorphs } from './outlineMorph.ts';
import { screenPlane } from './screenPlane.ts';
import { seatRings } from './seatRings.ts';

const MILLISECONDS = 700;
/** After this the picture goes, even where the renderer beneath is still at work. */
const LONGEST_WAIT = 1500;

/** The morph that is under way, if any: a new one takes its place. */
let stopRunning = () => {};

/**
 * Shows each seat on its way from its place in one layout to its place in the other, on a canvas over the renderer, which changes
 * unseen meanwhile. The canvas goes once the renderer has drawn, or as soon as the reader moves the map.
 */
export function runMorph({ container, before, after, whenDrawn }: LayoutChange): void {
  stopRunning();
  const { viewport } = after;
  const canvas = document.createElement('canvas');
  canvas.className = 'map-pane__morph';
  const density = Math.min(2, window.devicePixelRatio);
  canvas.width = Math.round(viewport.width * density);
  canvas.height = Math.round(viewport.height * density);
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.lineJoin = 'round';
  const outlines = outlineMorphs(seatRings(before.scene.atlas), seatRings(after.scene.atlas));
  const ends = { from: screenPlane(before.camera, before.viewport), to: screenPlane(after.camera, viewport) };
  const width = (zoom: number) => widthAtZoom(LINE_WIDTHS.seatBorder, zoom);
  const [borderBefore, borderAfter] = [width(before.camera.zoom), width(after.camera.zoom)];
  const { colours, inks } = after.scene;

  const draw = (along: number) => {
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, viewport.width, viewport.height);
    const borderWidth = borderBefore + (borderAfter - borderBefore) * along;
    drawMorph(context, { outlines, ...ends, along, colours, border: inks.seatBorder, borderWidth });
  };
  draw(0);
  container.append(canvas);

  const ending = new AbortController();
  let frame: number | null = null;
  const stop = () => {
    if (frame !== null) cancelAnimationFrame(frame);
    ending.abort();
    canvas.remove();
  };
  stopRunning = stop;
  for (const act of ['pointerdown', 'wheel', 'keydown'] as const) {
    container.addEventListener(act, stop, { capture: true, passive: true, signal: ending.signal });
  }
  let drawn = false;
  whenDrawn(() => {
    drawn = true;
  });
  let begun: number | null = null;
  const step = (now: number) => {
    begun ??= now;
    const time = (now - begun) / MILLISECONDS;
    if (time < 1) draw(eased(time));
    else if (time - 1 < LONGEST_WAIT / MILLISECONDS && !drawn) draw(1);
    else return stop();
    frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
}
