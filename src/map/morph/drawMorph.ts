import type { OutlineMorph } from './outlineMorph.ts';
import type { ScreenPlane } from './screenPlane.ts';

/** A picture between two layouts. */
export interface MorphFrame {
  readonly outlines: readonly OutlineMorph[];
  readonly from: ScreenPlane;
  readonly to: ScreenPlane;
  /** 0 for the first layout, 1 for the second. */
  readonly along: number;
  /** By the seats' index. */
  readonly colours: readonly string[];
  readonly border: string;
  readonly borderWidth: number;
}

/**
 * Draws outlines on their way, in CSS pixels, over what the context holds. Each by itself: one path of all those of a colour takes
 * twice as long (measured), since each line of its pixels crosses hundreds of edges.
 */
export function drawMorph(context: CanvasRenderingContext2D, frame: MorphFrame): void {
  context.strokeStyle = frame.border;
  context.lineWidth = frame.borderWidth;
  context.lineJoin = 'bevel';
  for (const outline of frame.outlines) {
    context.beginPath();
    trace(context, outline, frame);
    context.fillStyle = frame.colours[outline.seat] ?? '';
    context.fill();
    context.stroke();
  }
}

/** Each end of the way through its own camera, so that the map may be framed anew meanwhile. */
function trace(path: CanvasPath, outline: OutlineMorph, { from, to, along }: MorphFrame): void {
  const points = outline.from.length;
  for (let at = 0; at < points; at += 2) {
    const fromX = (outline.from[at] ?? 0) * from.scale + from.left;
    const fromY = (outline.from[at + 1] ?? 0) * from.scale + from.top;
    const toX = (outline.to[at] ?? 0) * to.scale + to.left;
    const toY = (outline.to[at + 1] ?? 0) * to.scale + to.top;
    const x = fromX + (toX - fromX) * along;
    const y = fromY + (toY - fromY) * along;
    if (at === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  path.closePath();
}
