import { createContext, type ReactNode, useContext, useDeferredValue } from 'react';
import { DEFAULT_VIEW, type View } from '../view/view.ts';
import { useHustings } from './StoreContext.ts';

const LinkedViewContext = createContext<View>(DEFAULT_VIEW);

/**
 * Provides the links inside with the view that they lead to: the map's own, as soon as there is time. A panel holds dozens of them, and the
 * map's new colours come before their new addresses; each would render twice if it waited by itself.
 */
export function LinkedView({ children }: { readonly children: ReactNode }) {
  const view = useDeferredValue(useHustings((state) => state.view));
  return <LinkedViewContext value={view}>{children}</LinkedViewContext>;
}

/** The view that a link to a seat adds its seat to. */
export function useLinkedView(): View {
  return useContext(LinkedViewContext);
}
