import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Orientation } from '../../../../src/geography/orientation.ts';
import { createHustingsStore } from '../../../../src/store/hustingsStore.ts';
import { Announcer } from '../../../../src/ui/announcer/Announcer.tsx';
import { JumpButtons } from '../../../../src/ui/map/JumpButtons.tsx';
import { Notices } from '../../../../src/ui/notices/Notices.tsx';
import { StoreProvider } from '../../../../src/ui/StoreProvider.tsx';
import type { View } from '../../../../src/view/view.ts';
import { failing, loaderWith, never } from '../../../fixtures/loader.ts';
import { smallElection } from '../../../fixtures/smallElection.ts';
import { toAnnounce } from '../../announced.ts';

/** The menu over an election that is here, and a map that names cities or not: where it does, their list is asked for at once. */
async function open(orientation: () => Promise<Orientation>, overlays: View['overlays'] = [{ id: 'labels' }]) {
  const store = createHustingsStore(loaderWith({ results: async () => smallElection, orientation }));
  store.getState().changeView({ overlays });
  void store.getState().loadElection();
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  render(
    <StoreProvider store={store}>
      <Announcer />
      <JumpButtons store={store} />
      <Notices />
    </StoreProvider>,
  );
  return { store, user: userEvent.setup() };
}

const DESTINATIONS = async (): Promise<Orientation> => ({
  landmarks: [],
  destinations: [
    { name: 'There', seats: [1, 2] },
    { name: 'Elsewhere', seats: [0] },
  ],
});

const openMenu = () =>
  act(() => fireEvent(screen.getByRole('list'), Object.assign(new Event('beforetoggle'), { newState: 'open' })));

test('the menu has the places of the shown election’s areas, and goes to their seats', async () => {
  const { store, user } = await open(DESTINATIONS);
  expect(screen.getByRole('button', { name: 'Go to' })).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'There' }));
  expect(store.getState().flight).toEqual({ to: 'seats', indices: [1, 2] });
  await toAnnounce('The map shows There.');
  expect(screen.getByRole('button', { name: 'Elsewhere' })).toBeInTheDocument();
});

test('where the map names no cities, their list is fetched when the menu opens, which says that it is on its way', async () => {
  const { store } = await open(DESTINATIONS, []);
  expect(screen.getByRole('listitem')).toHaveTextContent('The list of places is on its way…');
  expect(store.getState().areaSets['constituencies-2024']?.orientation.status).toBe('idle');
  openMenu();
  expect(await screen.findByRole('button', { name: 'There' })).toBeInTheDocument();
});

test('a list that does not arrive is missed in the menu and beside the map, and fetched again from either', async () => {
  let arrive = failing as () => Promise<Orientation>;
  const { user } = await open(() => arrive());
  const said = 'The map names no cities and towns: the list of them did not arrive.';
  expect(await screen.findByText(said, { exact: false })).toBeVisible();
  expect(screen.getByRole('listitem')).toHaveTextContent('The list of places did not arrive.');
  openMenu();
  await waitFor(() => expect(screen.getByRole('listitem')).toHaveTextContent('did not arrive'));
  arrive = never;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('listitem')).toHaveTextContent('on its way');
});

test('a package that has no such places has no menu', async () => {
  const { store } = await open(async () => ({ landmarks: [], destinations: [] }));
  await waitFor(() => expect(store.getState().areaSets['constituencies-2024']?.orientation.status).toBe('ready'));
  expect(screen.queryByRole('button', { name: 'Go to' })).not.toBeInTheDocument();
});
