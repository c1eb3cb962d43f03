import type { HustingsStore } from '../store/hustingsStore.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Shell } from './layout/Shell.tsx';
import { StoreProvider } from './StoreProvider.tsx';
import './styles/tokens.css';
import './styles/base.css';

/** The whole page over one store. */
export function App({ store }: { readonly store: HustingsStore }) {
  return (
    <ErrorBoundary>
      <StoreProvider store={store}>
        <Shell />
      </StoreProvider>
    </ErrorBoundary>
  );
}
