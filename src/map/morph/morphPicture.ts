import { LINE_WIDTHS, widthAtZoom } from '../lineWidths.ts';
import { drawMorph } from './drawMorph.ts';
import type { SeenScene } from './morphLayouts.ts';
import { outlineMorphs } from './outlineMorph.ts';
import { screenPlane } from './screenPlane.ts';
import { seatRings } from './seatRings.ts';

/** Gives what draws the seats on their way from one scene to another, 0 to 1, in the colours of the second. */
export function morphPicture(
  context: CanvasRenderingContext2D,
  density: number,
  before: SeenScene,
  after: SeenScene,
): (along: number) => void {
  const outlines = outlineMorphs(seatRings(before.scene.atlas), seatRings(after.scene.atlas));
  const ends = { from: screenPlane(before.camera, before.viewport), to: screenPlane(after.camera, after.viewport) };
  const [thin, thick] = [before, after].map(({ camera }) => widthAtZoom(LINE_WIDTHS.seatBorder, camera.zoom));
  const { colours, inks } = after.scene;
  return (along) => {
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, after.viewport.width, after.viewport.height);
    const borderWidth = (thin ?? 0) + ((thick ?? 0) - (thin ?? 0)) * along;
    drawMorph(context, { outlines, ...ends, along, colours, border: inks.seatBorder, borderWidth });
  };
}
