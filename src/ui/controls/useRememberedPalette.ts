import { useEffect, useRef } from 'react';
import { selectElection } from '../../store/selectors.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { rememberedPalette } from './rememberedPalette.ts';

/** Takes up the palette that the reader chose on an earlier visit, once, unless the address names one. */
export function useRememberedPalette(): void {
  const store = useHustingsStore();
  // The address has been adopted by then: what it names has the first claim.
  const ready = useHustings(selectElection) !== null;
  const done = useRef(false);
  useEffect(() => {
    if (!ready || done.current) return;
    done.current = true;
    const palette = rememberedPalette();
    if (palette !== null && !new URLSearchParams(window.location.search).has('palette')) store.getState().changeView({ palette });
  }, [store, ready]);
}
