import type { HustingsStore } from '../store/hustingsStore.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Shell } from './layout/Shell.tsx';
import { StoreContext } from './StoreContext.ts';
import './styles/tokens.css';
import './styles/base.css';

/** The whole page over one store. */
export function App({ store }: { readonly store: HustingsStore }) {
  return (
    <ErrorBoundary>
      <StoreContext value={store}>
        <Shell />
      </StoreContext>
    </ErrorBoundary>
  );
}
