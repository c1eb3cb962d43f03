import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPackageLoader } from '../../src/dataset/fetchPackage.ts';
import { createHustingsStore } from '../../src/store/hustingsStore.ts';
import type { HustingsState } from '../../src/store/state.ts';

/** What the app's store holds once a query string has been adopted and all that it shows has been read from a package's folder. */
export async function viewState(packageFolder: string, query: string): Promise<HustingsState> {
  const loader = createPackageLoader({
    base: '',
    versions: {},
    fetch: async (path) => new Response(readFileSync(join(packageFolder, String(path)), 'utf8')),
  });
  const store = createHustingsStore(loader);
  await store.getState().loadElection();
  store.getState().adoptQuery(query);
  if (store.getState().view.layout === 'hex') await store.getState().loadHexagons();
  return store.getState();
}
