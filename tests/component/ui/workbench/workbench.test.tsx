import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { LazyPanel } from '../../../../src/ui/workbench/LazyPanel.tsx';
import type { WorkbenchTab } from '../../../../src/ui/workbench/workbenchTab.ts';
import { openPage } from '../../openPage.tsx';

/** The code of a panel is fetched when it is first opened. */
const FIRST_LOAD = { timeout: 15_000 };

afterEach(() => vi.restoreAllMocks());

function onAPhone() {
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
  );
}

test('nothing is open until asked for; then the tab has the focus, and Escape gives it back to the button', async () => {
  const { user } = await openPage();
  expect(screen.queryByRole('tab')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Table' }));
  expect(screen.getByRole('tab', { name: 'Table' })).toHaveFocus();
  expect(screen.getByRole('dialog', { name: 'Seats in figures' })).toBeVisible();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Table' })).toHaveFocus();
});

test('another part of the page opens a tab, also again once it was closed', async () => {
  const { store, user } = await openPage();
  for (const _ of ['once', 'again']) {
    act(() => store.getState().askForTab('chart'));
    expect(screen.getByRole('tab', { name: 'Chart' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  }
});

test('the arrow keys change tabs, and each tab names its panel', async () => {
  const { user } = await openPage();
  await user.click(screen.getByRole('button', { name: 'Table' }));
  await user.keyboard('{ArrowRight}');
  const chart = screen.getByRole('tab', { name: 'Chart' });
  expect(chart).toHaveFocus();
  expect(chart).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByRole('tabpanel', { name: 'Chart' })).toHaveAttribute('id', chart.getAttribute('aria-controls'));
  expect(screen.getByRole('tab', { name: 'Table' })).toHaveAttribute('tabindex', '-1');
});

test('what was set stays when another tab is looked at and when it is closed', async () => {
  const { user } = await openPage();
  await user.click(screen.getByRole('button', { name: 'Table' }));
  const majority = await screen.findByRole('columnheader', { name: /^Majority.*votes/ }, FIRST_LOAD);
  await user.click(within(majority).getByRole('button'));
  await user.click(screen.getByRole('tab', { name: 'Chart' }));
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await user.click(screen.getByRole('button', { name: 'Table' }));
  await waitFor(() =>
    expect(screen.getByRole('columnheader', { name: /^Majority.*votes/ })).toHaveAttribute('aria-sort', 'descending'),
  );
});

test('the edge is moved by keyboard, within what leaves the map usable', async () => {
  const { user } = await openPage();
  await user.click(screen.getByRole('button', { name: 'Table' }));
  const edge = screen.getByRole('separator', { name: 'Height of the table and chart' });
  const before = Number(edge.getAttribute('aria-valuenow'));
  edge.focus();
  await user.keyboard('{ArrowUp}');
  expect(edge).toHaveAttribute('aria-valuenow', String(before + 5));
  await user.keyboard('{ArrowUp>20/}');
  expect(edge).toHaveAttribute('aria-valuenow', '75');
});

test('on a phone it covers everything, and gives way to the map when a seat is chosen', async () => {
  onAPhone();
  const modal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
  const { user, store } = await openPage();
  await user.click(screen.getByRole('button', { name: 'Table' }));
  expect(modal).toHaveBeenCalledOnce();
  expect(screen.queryByRole('separator')).not.toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'Chorley' }, FIRST_LOAD));
  expect(store.getState().view.seat).toBe('E14001170');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('on a phone the browser’s own way to cancel closes it', async () => {
  onAPhone();
  const { user } = await openPage();
  await user.click(screen.getByRole('button', { name: 'Chart' }));
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Chart' })).toHaveFocus();
});

test('where a tab’s code does not arrive it says so, and trying again can help', async () => {
  const load = vi
    .fn<WorkbenchTab['load']>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
    .mockResolvedValue({ default: () => <p>Here</p> });
  render(<LazyPanel tab={{ id: 'table', label: 'Table', load }} onShowMap={() => undefined} />);
  expect(screen.getByText('Loading…')).toBeInTheDocument();
  expect(await screen.findByRole('alert')).toHaveTextContent('Table: this part of the page could not be loaded.');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Here')).toBeInTheDocument();
  expect(load).toHaveBeenCalledTimes(2);
});

function Broken(): never {
  throw new Error('A mistake');
}

test('a mistake in drawing a panel leaves the rest of the page', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const tab = { id: 'chart', label: 'Chart', load: () => Promise.resolve({ default: Broken }) };
  render(<LazyPanel tab={tab} onShowMap={() => undefined} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('Chart: this part of the page could not be loaded.');
});
