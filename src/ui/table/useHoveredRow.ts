import { type RefObject, useEffect } from 'react';
import { useHustingsStore } from '../StoreContext.ts';

/**
 * Marks the row of the seat that is pointed at, here or on the map. Past React: the pointer moves often, and a rendering would
 * compare all 650 rows each time.
 */
export function useHoveredRow(body: RefObject<HTMLElement | null>): void {
  const store = useHustingsStore();
  useEffect(() => {
    let marked: Element | null = null;
    const mark = (index: number | null) => {
      marked?.removeAttribute('data-hovered');
      marked = index === null ? null : (body.current?.querySelector(`[data-index="${index}"]`) ?? null);
      marked?.setAttribute('data-hovered', '');
    };
    mark(store.getState().hovered);
    const unsubscribe = store.subscribe((state, previous) => {
      if (state.hovered !== previous.hovered) mark(state.hovered);
    });
    return () => {
      unsubscribe();
      mark(null);
    };
  }, [store, body]);
}
