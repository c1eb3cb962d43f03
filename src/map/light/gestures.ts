import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import type { ViewBox } from './viewBox.ts';

/** What the gestures move. */
export interface GestureTarget {
  readonly svg: SVGSVGElement;
  /** Whether one finger and the plain wheel are left to the page around. */
  readonly cooperative: boolean;
  viewBox(): ViewBox;
  /** CSS pixels per unit of the grid at the furthest and at the nearest. */
  scales(): readonly [furthest: number, nearest: number];
  /** The reader moved the map there. */
  moved(viewBox: ViewBox): void;
  rested(): void;
}

type GestureEvent = MouseEvent | WheelEvent | TouchEvent;

/** What d3-zoom takes by itself: fingers, any wheel, and the main button without Ctrl, with which it asks for a menu. */
function isOurs(event: GestureEvent): boolean {
  return 'touches' in event || 'deltaY' in event || (!event.ctrlKey && event.button === 0);
}

/** Whether a gesture can mean nothing but the map, not the page around. */
function isCooperative(event: GestureEvent): boolean {
  if ('touches' in event) return event.touches.length > 1;
  return !('deltaY' in event) || event.ctrlKey || event.metaKey;
}

/** Fewer pixels than this at once, with Ctrl, are a pinch on a trackpad, which sends tenths of what a wheel sends. */
const PINCH_PIXELS = 50;

/** Levels of zoom that a turn of the wheel is worth. */
function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const levels = -deltaY * (deltaMode === 1 ? 0.05 : deltaMode === 0 ? 0.002 : 1);
  return ctrlKey && Math.abs(deltaY) < PINCH_PIXELS ? levels * 10 : levels;
}

/**
 * Drag, pinch, wheel and double click on the light map. They are followed on the element around it: of an SVG, d3 asks in units of
 * its view box, which moves under the gesture. Returns a function that ends them.
 */
export function watchGestures(target: GestureTarget, around: HTMLElement): () => void {
  const surface = select<HTMLElement, unknown>(around);
  const isOnMap = ({ target: place }: Event) => place instanceof Node && target.svg.contains(place);
  const behaviour = zoom<HTMLElement, unknown>()
    .filter((event: GestureEvent) => isOnMap(event) && isOurs(event) && (!target.cooperative || isCooperative(event)))
    .wheelDelta(wheelDelta)
    .on('start', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (event.sourceEvent === null) return;
      behaviour.scaleExtent([...target.scales()]);
    })
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (sourceEvent === null) return;
      const { clientWidth, clientHeight } = target.svg;
      target.moved({
        x: -transform.x / transform.k,
        y: -transform.y / transform.k,
        width: clientWidth / transform.k,
        height: clientHeight / transform.k,
        pixelsPerUnit: transform.k,
      });
    })
    .on('end', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (sourceEvent !== null) target.rested();
    });
  surface.call(behaviour);
  // The camera may have been moved by anybody since the last gesture: each one starts from where the map is.
  const adopt = () => {
    const { x, y, pixelsPerUnit } = target.viewBox();
    behaviour.scaleExtent([...target.scales()]);
    surface.property('__zoom', zoomIdentity.translate(-x * pixelsPerUnit, -y * pixelsPerUnit).scale(pixelsPerUnit));
  };
  const begins = ['pointerdown', 'touchstart', 'wheel', 'dblclick'] as const;
  for (const name of begins) around.addEventListener(name, adopt, { capture: true, passive: true });
  return () => {
    surface.on('.zoom', null);
    for (const name of begins) around.removeEventListener(name, adopt, { capture: true });
  };
}
