import { renderToString } from 'react-dom/server';
import type { PackageLoader } from '../dataset/fetchPackage.ts';
import { createHustingsStore } from '../store/hustingsStore.ts';
import { PrerenderContext } from '../ui/PrerenderContext.ts';
import { EmbedApp } from './EmbedApp.tsx';
import { embedParameters } from './embedParameters.ts';

/** The frame as it stands in the opening view, as markup to be shown until its script is there. */
export async function prerender(loader: PackageLoader): Promise<string> {
  const store = createHustingsStore(loader);
  await store.getState().loadElection();
  // Zustand gives a server its first state; this page is the one with the results in it.
  const settled = { ...store, getInitialState: store.getState };
  return renderToString(
    <PrerenderContext value={true}>
      <EmbedApp store={settled} parameters={embedParameters('')} release="" dataDate="" />
    </PrerenderContext>,
  );
}
