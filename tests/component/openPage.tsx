import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataError } from '../../src/dataset/dataError.ts';
import type { PackageLoader } from '../../src/dataset/fetchPackage.ts';
import { createHustingsStore } from '../../src/store/hustingsStore.ts';
import { App } from '../../src/ui/App.tsx';
import { candidacies, election } from '../fixtures/election.ts';
import { loaderWith } from '../fixtures/loader.ts';

/** A file that never arrives. */
export function missing(file: string): Promise<never> {
  return Promise.reject(new DataError(file, 'the server answered 404 instead of sending it'));
}

function pageLoader(change: Partial<PackageLoader>): PackageLoader {
  return loaderWith({
    results: () => Promise.resolve(election),
    candidacies: () => Promise.resolve(candidacies),
    detail: (number) => missing(`detail-${number}`),
    neighbours: () => missing('neighbours'),
    hexagons: () => missing('hexagons'),
    formerSeats: () => Promise.resolve([]),
    places: () => Promise.resolve({ towns: [], wards: [] }),
    orientation: () => Promise.resolve({ landmarks: [], destinations: [] }),
    postcodeIndex: () => missing('postcodes/index.json'),
    postcodes: (outward) => missing(`postcodes/${outward}.json`),
    ...change,
  });
}

/** Opens the page at a query string over the fixture election, as the browser does; gives the reader's hands and the store. */
export async function openPage(query = '', change: Partial<PackageLoader> = {}) {
  const store = createHustingsStore(pageLoader(change));
  void store.getState().loadElection();
  await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve));
  if (query !== '') store.getState().adoptQuery(query);
  const user = userEvent.setup();
  render(<App store={store} />);
  return { store, user };
}
