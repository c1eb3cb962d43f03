import type { PixelBox } from './seatsAt.ts';

/** A pointer that wanders less than this, in CSS pixels, presses; farther, it draws. */
const PRESS_DISTANCE = 5;

export interface BoxEvents {
  /** A seat was pressed with Shift. */
  pressed(place: readonly [x: number, y: number]): void;
  /** A box was drawn with Shift and the mouse. */
  drawn(box: PixelBox): void;
}

function boxBetween([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): PixelBox {
  return { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) };
}

/** Lets the mouse, with Shift held, press single seats or draw a box over an element's map, which stays where it is. Returns a function that ends it. */
export function watchBox(element: HTMLElement, events: BoxEvents): () => void {
  const ending = new AbortController();
  const options = { signal: ending.signal, capture: true };
  let from: readonly [number, number] | null = null;
  let frame: HTMLElement | null = null;

  const placeOf = ({ clientX, clientY }: MouseEvent): readonly [number, number] => {
    const { left, top } = element.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const keep = (event: Event) => {
    event.preventDefault();
    // The renderers below would pan the map, or select.
    event.stopPropagation();
  };
  const stop = () => {
    from = null;
    frame?.remove();
    frame = null;
  };
  element.addEventListener(
    'mousedown',
    (event) => {
      if (!event.shiftKey || event.button !== 0) return;
      keep(event);
      from = placeOf(event);
    },
    options,
  );
  element.addEventListener('click', (event) => event.shiftKey && keep(event), options);
  window.addEventListener(
    'mousemove',
    (event) => {
      if (from === null) return;
      keep(event);
      const { left, top, right, bottom } = boxBetween(from, placeOf(event));
      if (frame === null) {
        frame = document.createElement('div');
        frame.className = 'map-box';
        element.append(frame);
      }
      frame.style.translate = `${left}px ${top}px`;
      frame.style.width = `${right - left}px`;
      frame.style.height = `${bottom - top}px`;
    },
    options,
  );
  window.addEventListener(
    'mouseup',
    (event) => {
      if (from === null) return;
      keep(event);
      const to = placeOf(event);
      if (Math.hypot(to[0] - from[0], to[1] - from[1]) < PRESS_DISTANCE) events.pressed(to);
      else events.drawn(boxBetween(from, to));
      stop();
    },
    options,
  );
  window.addEventListener('keydown', (event) => event.key === 'Escape' && stop(), options);
  return () => {
    ending.abort();
    stop();
  };
}
