const PASSING_KEYS: readonly string[] = ['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'PageUp', 'PageDown', 'Home', 'End'];

/**
 * Calls once, when a reader wants something of the map: a tap or click, a key that is not on its way elsewhere, the wheel with Ctrl
 * or ⌘, two fingers. Pointing at it, and scrolling over it, is none. Returns a function that ends the waiting.
 */
export function onIntent(element: HTMLElement, wanted: () => void): () => void {
  const waiting = new AbortController();
  const once = () => {
    if (waiting.signal.aborted) return;
    waiting.abort();
    wanted();
  };
  const options = { signal: waiting.signal, passive: true };
  element.addEventListener('click', once, options);
  element.addEventListener('keydown', ({ key }) => !PASSING_KEYS.includes(key) && once(), options);
  element.addEventListener('wheel', ({ ctrlKey, metaKey }) => (ctrlKey || metaKey) && once(), options);
  element.addEventListener('touchstart', ({ touches }) => touches.length > 1 && once(), options);
  // Dragging, with the mouse only: a finger that goes down may be about to scroll.
  element.addEventListener('pointerdown', ({ pointerType }) => pointerType === 'mouse' && once(), options);
  return () => waiting.abort();
}
