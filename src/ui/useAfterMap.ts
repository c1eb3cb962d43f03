import { useDeferredValue } from 'react';
import { selectElection } from '../store/selectors.ts';
import type { HustingsState } from '../store/state.ts';
import { useHustings } from './StoreContext.ts';

/**
 * A part of the state for words about the map: the map takes its new colours first, and they follow a frame later. At once while the
 * page is loading, when each part that came later would move the others.
 */
export function useAfterMap<Part>(selector: (state: HustingsState) => Part): Part {
  const now = useHustings(selector);
  const later = useDeferredValue(now);
  const loaded = useDeferredValue(useHustings(selectElection) !== null);
  return loaded ? later : now;
}
