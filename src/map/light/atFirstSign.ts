/** What a reader does first of all who is about to move the map. */
const SIGNS = ['pointerenter', 'pointerdown', 'touchstart', 'wheel'] as const;

/**
 * Calls once: at the first sign that the reader turns to the element, or without one after so many milliseconds, `null` for never.
 * Returns a function that ends the waiting.
 */
export function atFirstSign(element: Element, milliseconds: number | null, begin: () => void): () => void {
  const waiting = new AbortController();
  const once = () => {
    if (waiting.signal.aborted) return;
    waiting.abort();
    begin();
  };
  for (const name of SIGNS) element.addEventListener(name, once, { signal: waiting.signal, passive: true });
  if (milliseconds !== null) {
    const timer = setTimeout(once, milliseconds);
    waiting.signal.addEventListener('abort', () => clearTimeout(timer));
  }
  return () => waiting.abort();
}
