import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { DataError } from '../../../../src/dataset/dataError.ts';
import type { Neighbours } from '../../../../src/geography/neighbours.ts';
import { selectScene } from '../../../../src/map/scene/scene.ts';
import { createHustingsStore } from '../../../../src/store/hustingsStore.ts';
import { selectChoropleth } from '../../../../src/store/selectors.ts';
import { Announcer } from '../../../../src/ui/announcer/Announcer.tsx';
import { seatTooltipText } from '../../../../src/ui/map/seatTooltipText.ts';
import { WalkCaption } from '../../../../src/ui/walk/WalkCaption.tsx';
import { walkByKey } from '../../../../src/ui/walk/walkByKey.ts';
import { constituencyWith } from '../../../fixtures/constituency.ts';
import { gridAtlas } from '../../../fixtures/gridAtlas.ts';
import { holding } from '../../../fixtures/held.ts';
import { loaderWith } from '../../../fixtures/loader.ts';
import { party } from '../../../fixtures/party.ts';
import { electionWith } from '../../../fixtures/smallElection.ts';
import { listen, toAnnounce } from '../../announced.ts';

const election = electionWith(
  [0, 1, 2, 3].map((index) =>
    constituencyWith(
      { ind: 4979, lab: 4000 },
      { lab: 2 },
      { index, code: `E1400000${index}`, slug: `s${index}`, name: `Seat ${index}` },
    ),
  ),
  [party('lab', 'Labour'), party('ind', 'Independent')],
);
const land = (index: number) => ({ index, bySea: false });
/** South-west and south-east, north-west and north-east side by side; the north-west is over water from the south-west. */
const NEIGHBOURS: Neighbours = [[land(1), { index: 2, bySea: true }], [land(0)], [land(3), { index: 0, bySea: true }], [land(2)]];

function openMap(neighbours = vi.fn(async () => NEIGHBOURS)) {
  const store = createHustingsStore(
    loaderWith({
      neighbours,
    }),
  );
  store.setState((state) =>
    holding(state, { election: { status: 'ready', value: election }, atlas: { status: 'ready', value: gridAtlas } }),
  );
  render(
    <>
      <div
        role="listbox"
        aria-label="Map"
        tabIndex={0}
        onKeyDown={(event) => {
          if (!walkByKey(store, event) && event.key === 'Escape') store.getState().selectSeat(null);
        }}
      />
      <Announcer />
      <WalkCaption store={store} />
    </>,
  );
  screen.getByRole('listbox').focus();
  return { store, user: userEvent.setup(), neighbours };
}

const walked = () => screen.queryByText(/^(Seat|No seat|The list)/)?.textContent ?? '';

test('a walk goes from the selected seat to neighbours, by land and sea; each is told, outlined, and opens', async () => {
  const { store, user, neighbours } = openMap();
  store.getState().selectSeat(1);
  expect(neighbours).not.toHaveBeenCalled();
  await user.keyboard('{ArrowLeft}');
  await toAnnounce('Seat 0, independent gain from Labour, majority 979');
  expect(walked()).toBe('Seat 0, independent gain from Labour, majority 979');
  expect(selectScene(store.getState())?.hovered).toBe(0);
  await user.keyboard('{ArrowUp}');
  await toAnnounce(/Seat 2/);
  await user.keyboard('{ArrowLeft}');
  await toAnnounce(/No seat borders Seat 2 to the west/);
  await user.keyboard('{ArrowRight}{Enter}');
  expect(store.getState().view.seat).toBe('E14000003');
  await user.keyboard('{ArrowLeft}{Escape}');
  expect(walked()).toBe('');
  expect(store.getState().view.seat).toBe('E14000003');
});

test('a step into a coast is told again each time', async () => {
  const { store, user } = openMap();
  const heard = listen();
  store.getState().selectSeat(2);
  await user.keyboard('{ArrowLeft}{ArrowLeft}');
  await waitFor(() => expect(heard.filter((words) => words === 'No seat borders Seat 2 to the west')).toHaveLength(2));
});

test('a walk tells the measure shown, as the tooltip does', async () => {
  const { store, user } = openMap();
  store.getState().changeView({ colour: 'change' });
  store.getState().selectSeat(1);
  await user.keyboard('{ArrowLeft}');
  const choropleth = selectChoropleth(store.getState());
  const [seat] = election.contests;
  if (choropleth === null || seat === undefined) throw new Error('nothing is mapped');
  const { reading } = seatTooltipText(seat, election, choropleth);
  expect(reading).toMatch(/^Labour /);
  await toAnnounce(`Seat 0, independent gain from Labour, majority 979, ${reading}`);
});

test('one Escape closes the seat that was walked to and opened, and ends the walk', async () => {
  const { store, user } = openMap();
  store.getState().selectSeat(1);
  await user.keyboard('{ArrowLeft}');
  await screen.findByText(/Seat 0/);
  await user.keyboard('{Enter}{Escape}');
  expect(store.getState()).toMatchObject({ walk: null, view: { seat: null } });
});

test('it begins at the seat pointed at, or in the middle of what is in view', async () => {
  const { store, user } = openMap();
  store.getState().changeView({ at: { lat: 51.6, lng: 1.6, zoom: 9 } });
  await user.keyboard('{ArrowDown}');
  await toAnnounce(/Seat 3/);
  await user.keyboard('{Escape}');
  store.getState().hover(2);
  await user.keyboard('{ArrowDown}');
  await toAnnounce(/Seat 0/);
});

test('neighbours that did not arrive are said, and asked for again', async () => {
  const neighbours = vi.fn(async () => NEIGHBOURS);
  neighbours.mockRejectedValueOnce(new DataError('neighbours', 'the server answered 500 instead of sending it'));
  const { store, user } = openMap(neighbours);
  store.getState().selectSeat(1);
  await user.keyboard('{ArrowLeft}');
  await toAnnounce(/did not arrive/);
  await user.keyboard('{ArrowLeft}');
  await toAnnounce(/Seat 0/);
});
