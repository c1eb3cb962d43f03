import { afterFrame } from './afterFrame.ts';
import { mayFetchAhead } from './mayFetchAhead.ts';

const INTENTS = ['pointerdown', 'wheel', 'keydown', 'touchstart'] as const;

/**
 * Calls once, after the next frame, or when the reader first acts on the element. Where data are to be saved or the line is slow,
 * only the reader's act counts. Returns a function that ends the waiting.
 */
export function deepenSoon(element: HTMLElement, deepen: () => void): () => void {
  const waiting = new AbortController();
  const once = () => {
    if (waiting.signal.aborted) return;
    waiting.abort();
    deepen();
  };
  for (const name of INTENTS) element.addEventListener(name, once, { signal: waiting.signal, passive: true, capture: true });
  // Not when the browser is idle: it is not for seconds, while the script has long arrived.
  if (mayFetchAhead(navigator)) afterFrame(once);
  return () => waiting.abort();
}
