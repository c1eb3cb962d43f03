import { LINE_WIDTHS, widthAtZoom } from '../scene/lines.ts';
import { drawMorph } from './drawMorph.ts';
import type { LayoutChange } from './layoutChange.ts';
import { outlinesBetween } from './outlinesBetween.ts';
import { screenPlane } from './screenPlane.ts';

/** Gives what draws the seats on their way from one scene to another, 0 to 1, in the colours of the second. */
export function morphPicture(
  context: CanvasRenderingContext2D,
  density: number,
  { before, after, ahead }: Pick<LayoutChange, 'before' | 'after' | 'ahead'>,
): (along: number) => void {
  const outlines = outlinesBetween(before.scene.atlas, after.scene.atlas);
  const from = screenPlane(before.camera, before.viewport);
  const { colours, inks } = after.scene;
  return (along) => {
    const { camera, viewport } = ahead();
    const zoom = before.camera.zoom + (camera.zoom - before.camera.zoom) * along;
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, viewport.width, viewport.height);
    drawMorph(context, {
      outlines,
      from,
      to: screenPlane(camera, viewport),
      along,
      colours,
      border: inks.seatBorder,
      borderWidth: widthAtZoom(LINE_WIDTHS.seatBorder, zoom),
    });
  };
}
