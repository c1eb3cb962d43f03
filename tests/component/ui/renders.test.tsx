import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { selectPackage } from '../../../src/store/selectors.ts';
import { parseWhere } from '../../../src/view/where.ts';
import '../../provideEditorials.ts';
import { openPage } from '../openPage.tsx';

// Before the page, whose parts it wraps; what other tests have loaded of it is loaded again.
const { profiled, takeRendered } = await vi.hoisted(() => {
  vi.resetModules();
  return import('../profiled.tsx');
});

vi.mock('../../../src/ui/search/SeatSearch.tsx', (load) => profiled(load, 'SeatSearch'));
vi.mock('../../../src/ui/headline/HeadlineWords.tsx', (load) => profiled(load, 'HeadlineWords'));
vi.mock('../../../src/ui/controls/MeasureMenu.tsx', (load) => profiled(load, 'MeasureMenu'));
vi.mock('../../../src/ui/controls/PartyMenu.tsx', (load) => profiled(load, 'PartyMenu'));
vi.mock('../../../src/ui/filters/FilterSeats.tsx', (load) => profiled(load, 'FilterSeats'));
vi.mock('../../../src/ui/overlays/OverlayMenu.tsx', (load) => profiled(load, 'OverlayMenu'));
vi.mock('../../../src/ui/legend/Legend.tsx', (load) => profiled(load, 'Legend'));
vi.mock('../../../src/ui/map/SeatTooltip.tsx', (load) => profiled(load, 'SeatTooltip'));
vi.mock('../../../src/ui/map/LayoutSwitch.tsx', (load) => profiled(load, 'LayoutSwitch'));
vi.mock('../../../src/ui/map/JumpButtons.tsx', (load) => profiled(load, 'JumpButtons'));
vi.mock('../../../src/ui/map/MapButtons.tsx', (load) => profiled(load, 'MapButtons'));
vi.mock('../../../src/ui/walk/WalkCaption.tsx', (load) => profiled(load, 'WalkCaption'));
vi.mock('../../../src/ui/group/GroupHead.tsx', (load) => profiled(load, 'GroupHead'));
vi.mock('../../../src/ui/group/GroupSummary.tsx', (load) => profiled(load, 'GroupSummary'));
vi.mock('../../../src/ui/panel/SeatHead.tsx', (load) => profiled(load, 'SeatHead'));
vi.mock('../../../src/ui/panel/SeatRecord.tsx', (load) => profiled(load, 'SeatRecord'));
vi.mock('../../../src/ui/reading/StoryList.tsx', (load) => profiled(load, 'StoryList'));
vi.mock('../../../src/ui/workbench/WorkbenchBar.tsx', (load) => profiled(load, 'WorkbenchBar'));
vi.mock('../../../src/ui/table/TablePanel.tsx', (load) => profiled(load, 'TablePanel'));
vi.mock('../../../src/ui/table/SeatRows.tsx', (load) => profiled(load, 'SeatRows'));

/** The code of panel and table is fetched when it is first opened. */
vi.setConfig({ testTimeout: 30_000 });

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));

/** The page with its panel there; what was rendered until then is forgotten. */
async function openSettled(query = '') {
  const page = await openPage(query);
  await screen.findByRole('heading', { name: 'Stories' }, { timeout: 15_000 });
  await settled();
  takeRendered();
  /** The parts that a change has React render. */
  const renderedBy = async (change: () => unknown) => {
    await act(async () => {
      await change();
    });
    await settled();
    return takeRendered();
  };
  return { ...page, renderedBy };
}

async function openTable() {
  fireEvent.click(screen.getByRole('button', { name: 'Table' }));
  await vi.waitFor(() => expect(document.querySelector('.seat-table tbody tr')).not.toBeNull(), { timeout: 15_000 });
  await settled();
}

test('pointing at a seat renders the tooltip alone', async () => {
  const { store, renderedBy } = await openSettled();
  const pane = screen.getByRole('listbox', { name: 'Map of constituencies' });
  fireEvent.pointerMove(pane, { pointerType: 'mouse' });
  expect(await renderedBy(() => store.getState().hover(1))).toEqual(['SeatTooltip']);
  expect(await renderedBy(() => store.getState().hover(0))).toEqual(['SeatTooltip']);
});

test('another measure renders its words and menu, the legend and the panel’s links, and nothing of the closed table', async () => {
  const { store, user, renderedBy } = await openSettled();
  await openTable();
  await user.keyboard('{Escape}');
  await settled();
  takeRendered();
  expect(await renderedBy(() => store.getState().changeView({ colour: 'majority' }))).toEqual([
    // Its links lead to seats in the view as it is.
    'GroupSummary',
    'HeadlineWords',
    'Legend',
    'MeasureMenu',
  ]);
});

test('pointing with the table open renders no row of it', async () => {
  const { store, renderedBy } = await openSettled();
  await openTable();
  takeRendered();
  expect(await renderedBy(() => store.getState().hover(1))).toEqual(['SeatTooltip']);
});

test('a slider renders the count, the group’s figures and the words, and neither the menus nor the search', async () => {
  const { store, renderedBy } = await openSettled('?where=muslim>=10');
  const { election } = selectPackage(store.getState());
  if (election.status !== 'ready') throw new Error('the election is not here');
  const where = parseWhere('muslim>=20', election.value) ?? [];
  const parts = await renderedBy(() => store.getState().changeView({ where }));
  expect(parts).toEqual(['FilterSeats', 'GroupHead', 'GroupSummary']);
});

test('a pressed seat renders the panel and its button on the map', async () => {
  const { store, renderedBy } = await openSettled();
  const parts = await renderedBy(() => store.getState().selectSeat(1));
  expect(parts).toEqual(['MapButtons', 'SeatHead', 'SeatRecord']);
});
