import { useCallback } from 'react';
import { useHustingsStore } from '../StoreContext.ts';

const LATEST = 4000;

/** Fetches the candidacies once the browser has nothing better to do, so that the first seat opens complete. */
export function useFetchCandidaciesAhead(): () => void {
  const store = useHustingsStore();
  return useCallback(() => {
    const fetchThem = () => {
      if (store.getState().candidacies.status === 'idle') void store.getState().loadCandidacies();
    };
    // Safari has no idle callback.
    if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(fetchThem, { timeout: LATEST });
    else window.setTimeout(fetchThem, LATEST / 2);
  }, [store]);
}
