import { readFile } from 'node:fs/promises';
import { createPackageLoader } from '../../../src/dataset/fetchPackage.ts';
import { selectScene } from '../../../src/map/scene/scene.ts';
import { createHustingsStore } from '../../../src/store/hustingsStore.ts';
import { COMMITTED_ENTRY } from '../../fixtures/committedPackage.ts';
import { PROJECT_ROOT } from '../build/benchFolder.ts';

/** Nearer to white than this, a class's colour could be the page's own ground. */
const PALEST_CHANNEL = 215;

/** The colours that the app gives the seats for a query string, `#rrggbb`, those left out that the page itself could have. */
export async function viewColours(query: string): Promise<string[]> {
  const loader = createPackageLoader({
    base: 'package',
    entry: COMMITTED_ENTRY,
    versions: {},
    fetch: async (address) =>
      new Response(await readFile(`${PROJECT_ROOT}public/data/${String(address).slice('package/'.length)}`)),
  });
  const store = createHustingsStore(loader);
  await store.getState().loadElection();
  store.getState().adoptQuery(query);
  const scene = selectScene(store.getState());
  if (scene === null) throw new Error(`The view “${query}” has no scene.`);
  return [...new Set(scene.colours)].filter((colour) =>
    [1, 3, 5].some((at) => Number.parseInt(colour.slice(at, at + 2), 16) < PALEST_CHANNEL),
  );
}
