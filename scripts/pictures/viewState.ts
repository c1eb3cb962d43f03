import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITORIALS } from '../../elections/editorials.ts';
import { createPackageLoader } from '../../src/dataset/fetchPackage.ts';
import { fetchTours, provideEditorials, toursOf } from '../../src/editorial/editorials.ts';
import { isTour } from '../../src/editorial/stories.ts';
import { cameraOfFlight } from '../../src/map/camera/cameras.ts';
import { createHustingsStore, type HustingsStore } from '../../src/store/hustingsStore.ts';
import { selectAtlas, selectElection } from '../../src/store/selectors.ts';
import type { HustingsState } from '../../src/store/state.ts';
import { stepFlight, stepView } from '../../src/ui/tours/stepShown.ts';
import { dataPackage } from '../dataPackage.ts';

/** CSS pixels, about as large as a picture's map. */
const FRAME = { width: 440, height: 440, covered: { top: 0, right: 0, bottom: 0, left: 0 } };

/** What the app's store holds once a query string has been adopted and all that it shows has been read from a package's folder. */
export async function viewState(packageFolder: string, query: string): Promise<HustingsState> {
  const loader = createPackageLoader({
    base: '',
    entry: dataPackage(packageFolder).entry,
    versions: {},
    // Another election's files are asked for by their versions, which a folder has not.
    fetch: async (path) => new Response(readFileSync(join(packageFolder, String(path).replace(/\?.*/, '')), 'utf8')),
  });
  provideEditorials(EDITORIALS);
  const store = createHustingsStore(loader);
  // Once for the election that it names, once for the rest.
  store.getState().adoptQuery(query);
  await store.getState().loadElection();
  store.getState().adoptQuery(query);
  await fetchTours(store.getState().view.election);
  if (store.getState().stepAwaited) showStep(store);
  if (store.getState().view.layout === 'hex') await store.getState().loadHexagons();
  await store.getState().loadOrientation();
  return store.getState();
}

/** What the panel does in the page: the map shows the step of the tour, from where the flight to it ends. */
function showStep(store: HustingsStore): void {
  const state = store.getState();
  const { story, step: number } = state.view;
  const election = selectElection(state);
  const atlas = selectAtlas(state);
  const step = isTour(story) ? toursOf(state.view.election)?.tours[story]?.steps[number - 1] : undefined;
  if (step === undefined || election === null || atlas === null) return;
  const flight = stepFlight(step, election);
  const at = flight.to === 'seats' ? cameraOfFlight(flight, atlas, FRAME) : null;
  state.showStep({ ...stepView(step, election), ...(at !== null && { at }) }, flight);
}
