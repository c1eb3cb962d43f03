interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

const INTENTS = ['pointerdown', 'wheel', 'keydown', 'touchstart'] as const;

/** What the browser tells of its line, where it does. */
function connectionOf(browser: Navigator & { readonly connection?: Connection }): Connection {
  return browser.connection ?? {};
}

/**
 * Calls once, when the page has nothing else to do, or when the reader first acts on the element. Where data are to be saved or
 * the line is slow, only the reader's act counts. Gives a function that ends the waiting.
 */
export function deepenSoon(element: HTMLElement, deepen: () => void): () => void {
  const waiting = new AbortController();
  const once = () => {
    if (waiting.signal.aborted) return;
    waiting.abort();
    deepen();
  };
  for (const name of INTENTS) element.addEventListener(name, once, { signal: waiting.signal, passive: true });
  const { saveData = false, effectiveType = '4g' } = connectionOf(navigator);
  if (!saveData && effectiveType !== '2g' && effectiveType !== 'slow-2g') {
    // Safari has no idle callback.
    const idle = window.requestIdleCallback?.(once, { timeout: 2_000 });
    const timer = idle === undefined ? setTimeout(once, 300) : null;
    waiting.signal.addEventListener('abort', () => {
      if (idle !== undefined) window.cancelIdleCallback(idle);
      if (timer !== null) clearTimeout(timer);
    });
  }
  return () => waiting.abort();
}
