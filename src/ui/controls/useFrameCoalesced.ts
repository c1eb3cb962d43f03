import { useEffect, useRef } from 'react';

/**
 * A function that may be called any number of times in a frame and calls `act` once before the next one is painted, with the
 * last value; nothing is called after the component has gone.
 */
export function useFrameCoalesced<Value>(act: (value: Value) => void): (value: Value) => void {
  const frame = useRef<number | null>(null);
  const latest = useRef<(() => void) | null>(null);
  useEffect(
    () => () => {
      if (frame.current !== null) cancelAnimationFrame(frame.current);
      frame.current = null;
    },
    [],
  );
  return (value) => {
    latest.current = () => act(value);
    frame.current ??= requestAnimationFrame(() => {
      frame.current = null;
      latest.current?.();
    });
  };
}
