import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { openPage } from '../../openPage.tsx';
import { watchDownloads } from '../../watchDownloads.ts';

/** The code of a panel is fetched when it is first opened. */
const FIRST_LOAD = { timeout: 15_000 };

afterEach(() => vi.restoreAllMocks());

async function openTable(query = '') {
  const page = await openPage(query);
  await page.user.click(screen.getByRole('button', { name: 'Table' }));
  const table = await screen.findByRole('table', { name: /constituencies, by/ }, FIRST_LOAD);
  return { ...page, table };
}

const names = (table: HTMLElement) =>
  within(table)
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);
const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });
const heading = (name: RegExp) => screen.getByRole('columnheader', { name });

test('every seat stands in a row, from A to Z, and the caption says so and names the baseline', async () => {
  const { table } = await openTable();
  expect(table).toHaveAccessibleName(/^All 5 constituencies, by constituency, A to Z\. .*2019 notional result on 2024 boundaries/);
  expect(names(table)).toEqual([
    'Cardiff East',
    'Chorley',
    'Fermanagh and South Tyrone',
    'Leicester South',
    'St Neots and Mid Cambridgeshire',
  ]);
  expect(heading(/^Constituency/)).toHaveAttribute('aria-sort', 'ascending');
});

test('a heading sorts, the largest first, then the other way; seats without the figure stay last and say why', async () => {
  const { user, table } = await openTable();
  const muslim = within(heading(/^Muslim residents/)).getByRole('button');
  await user.click(muslim);
  expect(heading(/^Muslim residents/)).toHaveAttribute('aria-sort', 'descending');
  expect(heading(/^Constituency/)).not.toHaveAttribute('aria-sort');
  expect(names(table)[0]).toBe('Leicester South');
  expect(names(table).at(-1)).toBe('Fermanagh and South Tyrone');
  await user.click(muslim);
  expect(heading(/^Muslim residents/)).toHaveAttribute('aria-sort', 'ascending');
  expect(names(table).at(-1)).toBe('Fermanagh and South Tyrone');
  expect(names(table).at(-2)).toBe('Leicester South');
  expect(rowOf('Fermanagh')).toHaveTextContent('no figure');
  expect(rowOf('Chorley')).toHaveTextContent('did not stand');
});

test('the table has the seats of the filter, and follows it', async () => {
  const { table, store } = await openTable('?where=majority<1000');
  expect(names(table)).toEqual(['Leicester South', 'St Neots and Mid Cambridgeshire']);
  expect(table).toHaveAccessibleName(/^2 of 5 constituencies/);
  store.getState().changeView({ where: [] });
  await waitFor(() => expect(names(table)).toHaveLength(5));
});

test('pointing at a row points at the seat on the map, and the other way round', async () => {
  const { user, store } = await openTable();
  await user.hover(rowOf('Chorley'));
  expect(store.getState().hovered).toBe(1);
  store.getState().hover(3);
  await waitFor(() => expect(rowOf('Fermanagh')).toHaveAttribute('data-hovered'));
  expect(rowOf('Chorley')).not.toHaveAttribute('data-hovered');
});

test('a seat is opened by the keyboard: one stop in the table, arrows between the rows', async () => {
  const { user, store, table } = await openTable();
  const stops = within(table)
    .getAllByRole('button', { name: /Cardiff|Chorley|Fermanagh|Leicester|Neots/ })
    .filter((button) => button.tabIndex === 0);
  expect(stops.map((button) => button.textContent)).toEqual(['Cardiff East']);
  stops[0]?.focus();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(screen.getByRole('button', { name: 'Leicester South' })).toHaveFocus();
  expect(store.getState().hovered).toBe(0);
  await user.keyboard('{Enter}');
  expect(store.getState().view.seat).toBe('E14001327');
  expect(store.getState().flight).toEqual({ to: 'seat', index: 0 });
});

test('a seat selected on the map is marked and comes into sight', async () => {
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
  const { store } = await openTable();
  store.getState().selectSeat(4);
  const row = () => within(rowOf('St Neots')).getByRole('button');
  await waitFor(() => expect(row()).toHaveAttribute('aria-current', 'true'));
  expect(scrolled.mock.contexts.at(-1)).toBe(rowOf('St Neots'));
  scrolled.mockRestore();
});

test('columns can be chosen, and the download has just what is shown', async () => {
  const { user } = await openTable('?where=majority<1000&fbclid=x&utm_source=y');
  expect(screen.queryByRole('columnheader', { name: /^Region/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: 'Region', hidden: true }));
  await user.click(screen.getByRole('checkbox', { name: /^Turnout/, hidden: true }));
  expect(heading(/^Region/)).toBeInTheDocument();
  expect(screen.queryByRole('columnheader', { name: /^Turnout/ })).not.toBeInTheDocument();
  await user.click(within(heading(/^Majority.*votes/)).getByRole('button'));
  const downloads = watchDownloads();
  await user.click(screen.getByRole('button', { name: 'Download CSV' }));
  const { name, text } = await downloads.last();
  expect(name).toBe('hustings-ge2024-2-seats.csv');
  const rows = text.replace('\ufeff', '').trimEnd().split('\r\n');
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatch(/^Constituency,Code,Region,/);
  expect(rows[0]).not.toContain('Turnout');
  expect(rows[1]).toMatch(/^Leicester South,E14001327,/);
  await user.click(screen.getByRole('button', { name: 'Download its notes' }));
  const notes = await downloads.last();
  expect(notes.name).toBe('hustings-ge2024-2-seats-notes.txt');
  expect(notes.text).toMatch(/\?where=majority%3C1000&tab=table&sort=majority&columns=code,region,winner,[^ ]+,challengers\n/);
});

test('areas are not people wherever residents stand beside votes, and only there', async () => {
  const { user, table } = await openTable();
  const panel = within(screen.getByRole('tabpanel', { name: 'Table' }));
  const sentence = /they do not tell how any group of people voted/;
  expect(panel.getByText(sentence)).toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: /^Muslim residents/, hidden: true }));
  expect(panel.queryByText(sentence)).not.toBeInTheDocument();
  expect(table).toBeInTheDocument();
});

test('the address says the order and the columns, and Back brings them again; what is not understood is said, the drawer closed', async () => {
  const { user, store } = await openPage('?tab=table&sort=majority:asc&columns=majority,region&utm_source=y');
  const table = await screen.findByRole('table', { name: /constituencies, by/ }, FIRST_LOAD);
  const headings = () =>
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent);
  expect(headings()).toEqual(['Constituency', 'Region', 'Majority votes']);
  expect(heading(/^Majority.*votes/)).toHaveAttribute('aria-sort', 'ascending');
  const before = names(table);
  await user.click(within(heading(/^Majority.*votes/)).getByRole('button'));
  expect(names(table)).toEqual(before.toReversed());
  await user.click(screen.getByRole('checkbox', { name: 'Code', hidden: true }));
  expect(store.getState().view).toMatchObject({ sort: 'majority', columns: 'code,region,majority' });
  act(() => store.getState().adoptQuery('?tab=table'));
  expect(heading(/^Constituency/)).toHaveAttribute('aria-sort', 'ascending');
  expect(headings()).toContain('Winner');
  // The usual columns are those of the party that the map shows, as an address without `columns` means them.
  act(() => store.getState().changeView({ party: 'con' }));
  expect(headings()).toContain('Conservative share %');
  await user.click(screen.getByRole('checkbox', { name: 'Region', hidden: true }));
  await user.click(screen.getByRole('checkbox', { name: 'Region', hidden: true }));
  await user.click(within(heading(/^Muslim/)).getByRole('button'));
  expect(store.getState().view).toMatchObject({ sort: 'muslim', columns: null });
  act(() => store.getState().adoptQuery('?sort=height&swing=to,challengers,3.50'));
  await waitFor(() => expect(store.getState().view).toMatchObject({ sort: null, swing: null }));
  expect(screen.getByText(/“sort=height”: expected a column of the table/)).toBeInTheDocument();
  expect(screen.getByText(/“swing=to,challengers,3.50”: expected from or to/)).toBeInTheDocument();
});
