import { type RefObject, useEffect } from 'react';

const WAYS: ReadonlyMap<string, -1 | 1> = new Map([
  ['ArrowLeft', -1],
  ['ArrowRight', 1],
]);

/** Steps on and back with the arrow keys while the focus is in the panel around an element. */
export function useArrowKeys(element: RefObject<HTMLElement | null>, go: (by: -1 | 1) => void): void {
  useEffect(() => {
    const panel = element.current?.closest('aside') ?? element.current;
    const onKeyDown = (event: KeyboardEvent) => {
      const by = WAYS.get(event.key);
      const modified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
      // Whoever writes or slides needs the keys there.
      const taken = event.defaultPrevented || (event.target instanceof Element && event.target.matches('input, select, textarea'));
      if (by === undefined || modified || taken) return;
      event.preventDefault();
      go(by);
    };
    panel?.addEventListener('keydown', onKeyDown);
    return () => panel?.removeEventListener('keydown', onKeyDown);
  }, [element, go]);
}
