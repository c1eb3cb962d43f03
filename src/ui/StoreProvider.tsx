import type { ReactNode } from 'react';
import type { HustingsStore } from '../store/hustingsStore.ts';
import { LinkedView } from './LinkedView.tsx';
import { StoreContext } from './StoreContext.ts';

/** Puts the components inside over a store. */
export function StoreProvider({ store, children }: { readonly store: HustingsStore; readonly children: ReactNode }) {
  return (
    <StoreContext value={store}>
      <LinkedView>{children}</LinkedView>
    </StoreContext>
  );
}
