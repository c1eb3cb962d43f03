import { toMercator } from '../../geography/mercator.ts';
import type { Camera } from '../../view/view.ts';
import { openMiddle, type Viewport, worldPixels } from '../camera/viewport.ts';
import { LINE_WIDTHS, widthAtZoom } from '../scene/lines.ts';
import type { LayoutChange } from './layoutChange.ts';
import { type OutlineMorph, outlinesBetween } from './outlines.ts';

/** Returns a function that draws the seats on their way from one scene to another, 0 to 1, in the colours of the second. */
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

/** A picture between two layouts. */
interface MorphFrame {
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
function drawMorph(context: CanvasRenderingContext2D, frame: MorphFrame): void {
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

/** Each end of the way through its own camera, so that the map may be reframed meanwhile. */
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

/** From the Mercator unit square to CSS pixels of the viewport: `pixel = mercator × scale + left (top)`. */
interface ScreenPlane {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** Where a camera shows the Mercator unit square. */
function screenPlane(camera: Camera, viewport: Viewport): ScreenPlane {
  const scale = worldPixels(camera.zoom);
  const [x, y] = toMercator([camera.lng, camera.lat]);
  const [middleX, middleY] = openMiddle(viewport);
  return { scale, left: middleX - x * scale, top: middleY - y * scale };
}
