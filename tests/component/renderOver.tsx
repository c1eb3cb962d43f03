import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { PackageLoader } from '../../src/dataset/fetchPackage.ts';
import type { Election } from '../../src/election/election.ts';
import { createHustingsStore } from '../../src/store/hustingsStore.ts';
import { Announcer } from '../../src/ui/announcer/Announcer.tsx';
import { StoreProvider } from '../../src/ui/StoreProvider.tsx';
import { loaderWith } from '../fixtures/loader.ts';

/** A part of the page over an election that is here already; gives the reader's hands and the store. */
export async function renderOver(election: Election, part: ReactNode, query = '', change: Partial<PackageLoader> = {}) {
  const store = createHustingsStore(loaderWith({ results: () => Promise.resolve(election), ...change }));
  void store.getState().loadElection();
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  store.getState().adoptQuery(query);
  const user = userEvent.setup();
  render(
    <StoreProvider store={store}>
      <Announcer />
      {part}
    </StoreProvider>,
  );
  return { store, user };
}
