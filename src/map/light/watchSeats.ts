import type { RendererEvents } from '../renderer.ts';
import type { LightSheet } from './lightSheet.ts';

/** The pointer may wander so far, in CSS pixels, between going down and up, and still press. */
const PRESS_DISTANCE = 6;

/** Reports which seat the mouse points at, at most once a frame, and which is clicked or tapped. Returns a function that ends it. */
export function watchSeats({ svg, seats }: LightSheet, events: Pick<RendererEvents, 'hovered' | 'pressed'>): { stop(): void } {
  const indices = new Map<EventTarget, number>(seats.map((seat, index) => [seat, index]));
  const ending = new AbortController();
  const options = { signal: ending.signal };
  let pointedAt: number | null = null;
  let frame: number | null = null;
  let down: readonly [number, number] | null = null;

  const seatOf = ({ target }: Event) => (target === null ? null : (indices.get(target) ?? null));
  const point = (index: number | null) => {
    if (index === pointedAt) return;
    pointedAt = index;
    frame ??= requestAnimationFrame(() => {
      frame = null;
      events.hovered(pointedAt);
    });
  };
  svg.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'mouse') point(event.buttons === 0 ? seatOf(event) : null);
    },
    options,
  );
  svg.addEventListener('pointerleave', () => point(null), options);
  svg.addEventListener(
    'pointerdown',
    ({ clientX, clientY }) => {
      down = [clientX, clientY];
    },
    options,
  );
  svg.addEventListener(
    'click',
    (event) => {
      const wandered = down === null ? 0 : Math.hypot(event.clientX - down[0], event.clientY - down[1]);
      if (wandered <= PRESS_DISTANCE) events.pressed(seatOf(event));
    },
    options,
  );
  return {
    stop: () => {
      ending.abort();
      if (frame !== null) cancelAnimationFrame(frame);
    },
  };
}
