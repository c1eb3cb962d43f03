import { renderToString } from 'react-dom/server';
import { EDITORIALS } from '../../elections/editorials.ts';
import type { PackageLoader } from '../dataset/fetchPackage.ts';
import { provideEditorials } from '../editorial/editorials.ts';
import { createHustingsStore } from '../store/hustingsStore.ts';
import { App } from './App.tsx';
import { PrerenderContext } from './PrerenderContext.ts';

/** The page as it stands in the opening view of the election that the query names, as markup to be shown until the app is there. */
export async function prerender(loader: PackageLoader, query: string): Promise<string> {
  provideEditorials(EDITORIALS);
  const store = createHustingsStore(loader);
  store.getState().adoptQuery(query);
  await store.getState().loadElection();
  // Zustand gives a server its first state; this page is the one with the results in it.
  const settled = { ...store, getInitialState: store.getState };
  return renderToString(
    <PrerenderContext value={true}>
      <App store={settled} />
    </PrerenderContext>,
  );
}
