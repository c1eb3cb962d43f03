import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import type { HustingsStore } from '../store/hustingsStore.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { StoreProvider } from '../ui/StoreProvider.tsx';
import { EmbedPage } from './EmbedPage.tsx';
import type { EmbedParameters } from './embedParameters.ts';
// After all others, which it changes for a page in an article.
import './embed.css';

interface EmbedAppProps {
  readonly store: HustingsStore;
  readonly parameters: EmbedParameters;
  /** The version of data and definitions. */
  readonly release: string;
  /** The day on which the data were made, ISO 8601, or "". */
  readonly dataDate: string;
}

/** The whole of a frame over one store. */
export function EmbedApp({ store, parameters: { ui, links }, release, dataDate }: EmbedAppProps) {
  return (
    <ErrorBoundary>
      <StoreProvider store={store}>
        <EmbedPage ui={ui} links={links} release={release} dataDate={dataDate} />
      </StoreProvider>
    </ErrorBoundary>
  );
}
