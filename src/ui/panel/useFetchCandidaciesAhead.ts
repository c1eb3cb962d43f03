import { useCallback } from 'react';
import { selectPackage } from '../../store/selectors.ts';
import { useHustingsStore } from '../StoreContext.ts';
import { fetchSearchCode } from '../search/searchCode.ts';

const LATEST = 4000;

/**
 * Fetches the candidacies and what answers a search once the browser has nothing better to do, so that the first seat opens complete,
 * and the search works where the network goes.
 */
export function useFetchCandidaciesAhead(): () => void {
  const store = useHustingsStore();
  return useCallback(() => {
    const fetchThem = () => {
      if (selectPackage(store.getState()).candidacies.status === 'idle') void store.getState().loadCandidacies();
      // Where it does not arrive, the search asks again, and says so.
      fetchSearchCode().catch(() => {});
    };
    // Safari has no idle callback.
    if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(fetchThem, { timeout: LATEST });
    else window.setTimeout(fetchThem, LATEST / 2);
  }, [store]);
}
