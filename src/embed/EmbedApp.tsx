import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import './embed.css';
import type { HustingsStore } from '../store/hustingsStore.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { StoreContext } from '../ui/StoreContext.ts';
import { EmbedPage } from './EmbedPage.tsx';
import type { EmbedParameters } from './embedParameters.ts';

interface EmbedAppProps {
  readonly store: HustingsStore;
  readonly parameters: EmbedParameters;
  /** The version of data and definitions. */
  readonly release: string;
}

/** The whole of a frame over one store. */
export function EmbedApp({ store, parameters, release }: EmbedAppProps) {
  return (
    <ErrorBoundary>
      <StoreContext value={store}>
        <EmbedPage parameters={parameters} release={release} />
      </StoreContext>
    </ErrorBoundary>
  );
}
