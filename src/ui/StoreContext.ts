import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { HustingsStore } from '../store/hustingsStore.ts';
import type { HustingsState } from '../store/state.ts';

/** The store of the map that the components around belong to. */
export const StoreContext = createContext<HustingsStore | null>(null);

/** The store, for actions. Errors: throws outside a `StoreContext` provider. */
export function useHustingsStore(): HustingsStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('A component of the page stands outside its store');
  return store;
}

/** A part of the state; the component renders again when that part is another object. */
export function useHustings<Part>(selector: (state: HustingsState) => Part): Part {
  return useStore(useHustingsStore(), selector);
}
