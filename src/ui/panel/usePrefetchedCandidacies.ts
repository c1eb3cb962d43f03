import { useEffect } from 'react';
import { selectElection } from '../../store/selectors.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';

const LATEST = 4000;

/** Fetches the candidacies once the browser has nothing better to do, so that the first seat opens complete. */
export function usePrefetchedCandidacies(): void {
  const store = useHustingsStore();
  const ready = useHustings(selectElection) !== null;
  useEffect(() => {
    if (!ready) return;
    const fetchThem = () => {
      if (store.getState().candidacies.status === 'idle') void store.getState().loadCandidacies();
    };
    // Safari has no idle callback.
    if (typeof window.requestIdleCallback !== 'function') {
      const timer = window.setTimeout(fetchThem, LATEST / 2);
      return () => window.clearTimeout(timer);
    }
    const request = window.requestIdleCallback(fetchThem, { timeout: LATEST });
    return () => window.cancelIdleCallback(request);
  }, [store, ready]);
}
