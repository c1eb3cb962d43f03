import { type RefObject, useEffect, useState } from 'react';
import { useHustingsStore } from '../ui/StoreContext.ts';

/** A gesture that was left to the page around, of which the reader may have wanted that it moves the map. */
export type BlockedGesture = 'wheel' | 'finger';

/** Within so many milliseconds of moving the mouse over the map, a turn of the wheel is about the map. Else the page scrolls past. */
const POINTED_MILLISECONDS = 800;
/** CSS pixels that a finger goes before it is known whether it scrolls. */
const FINGER_PIXELS = 24;

/**
 * Calls when a reader tries to move the map in a way that belongs to the page around: the plain wheel of a mouse that points at the map,
 * one finger that goes sideways; with a map that has been zoomed, one finger in any direction. Returns a function that ends it.
 */
export function watchBlockedGestures(
  element: HTMLElement,
  isZoomed: () => boolean,
  blocked: (gesture: BlockedGesture) => void,
): () => void {
  const ending = new AbortController();
  const options = { signal: ending.signal, passive: true };
  let pointedAt = Number.NEGATIVE_INFINITY;
  let from: { readonly x: number; readonly y: number } | null = null;

  element.addEventListener(
    'pointermove',
    ({ pointerType, movementX, movementY, timeStamp }) => {
      // A page that scrolls beneath a resting mouse reports moves of no length.
      if (pointerType === 'mouse' && (movementX !== 0 || movementY !== 0)) pointedAt = timeStamp;
    },
    options,
  );
  element.addEventListener(
    'wheel',
    ({ ctrlKey, metaKey, timeStamp }) => {
      if (!ctrlKey && !metaKey && timeStamp - pointedAt < POINTED_MILLISECONDS) blocked('wheel');
    },
    options,
  );
  element.addEventListener(
    'touchstart',
    ({ touches }) => {
      const [touch] = touches;
      from = touches.length === 1 && touch !== undefined ? { x: touch.clientX, y: touch.clientY } : null;
    },
    options,
  );
  element.addEventListener(
    'touchmove',
    ({ touches }) => {
      const [touch] = touches;
      if (from === null || touch === undefined) return;
      const sideways = Math.abs(touch.clientX - from.x);
      const along = Math.abs(touch.clientY - from.y);
      if (Math.max(sideways, along) < FINGER_PIXELS) return;
      from = null;
      if (sideways > along || isZoomed()) blocked('finger');
    },
    options,
  );
  return () => ending.abort();
}

const SHOWN_MILLISECONDS = 1_800;

function inWords(gesture: BlockedGesture): string {
  if (gesture === 'finger') return 'Use two fingers to move the map';
  return navigator.userAgent.includes('Mac') ? 'Hold ⌘ and scroll to zoom the map' : 'Hold Ctrl and scroll to zoom the map';
}

/** How the map is moved, for a moment, to a reader who has just tried in vain. */
export function GestureHint({ map }: { readonly map: RefObject<HTMLElement | null> }) {
  const store = useHustingsStore();
  const [hint, setHint] = useState<BlockedGesture | null>(null);
  useEffect(() => {
    if (map.current === null) return;
    let end: ReturnType<typeof setTimeout> | undefined;
    const isZoomed = () => store.getState().view.at !== null;
    const stop = watchBlockedGestures(map.current, isZoomed, (gesture) => {
      clearTimeout(end);
      setHint(gesture);
      end = setTimeout(() => setHint(null), SHOWN_MILLISECONDS);
    });
    return () => {
      clearTimeout(end);
      stop();
    };
  }, [store, map]);
  // Of no use to those who do not use a pointer.
  return hint === null ? null : (
    <p className="gesture-hint" aria-hidden="true">
      {inWords(hint)}
    </p>
  );
}
