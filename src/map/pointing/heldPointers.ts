/** A tap's click may come so long after its finger has gone up, in milliseconds. */
const CLICK_FOLLOWS = 100;

/** The fingers and buttons that are down on an element. */
export interface HeldPointers {
  /** Whether one is down, or was a moment ago. */
  readonly any: boolean;
  /** Calls once, when none is any more, the last one's click included. */
  whenReleased(then: () => void): void;
  stop(): void;
}

/** Follows the pointers on an element, from going down there until they go up anywhere or the browser takes them. */
export function watchHeldPointers(element: HTMLElement): HeldPointers {
  const held = new Set<number>();
  const ending = new AbortController();
  const options = { signal: ending.signal, capture: true, passive: true };
  let waiting: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const release = () => {
    timer = null;
    if (held.size > 0) return;
    const then = waiting;
    waiting = null;
    then?.();
  };
  const up = ({ pointerId }: PointerEvent) => {
    if (!held.delete(pointerId) || held.size > 0) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(release, CLICK_FOLLOWS);
  };
  element.addEventListener('pointerdown', ({ pointerId }) => held.add(pointerId), options);
  window.addEventListener('pointerup', up, options);
  window.addEventListener('pointercancel', up, options);
  // A button that went up outside the window is not heard of.
  window.addEventListener('pointermove', (event) => event.buttons === 0 && up(event), options);

  return {
    get any() {
      return held.size > 0 || timer !== null;
    },
    whenReleased: (then) => {
      waiting = then;
      if (held.size === 0 && timer === null) release();
    },
    stop: () => {
      ending.abort();
      if (timer !== null) clearTimeout(timer);
    },
  };
}
