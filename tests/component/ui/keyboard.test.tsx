import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from '../openPage.tsx';

test('the first link of the page leads past menus and map to the result, and leaves the address as it is', async () => {
  const { user } = await openPage('?seat=leicester-south');
  await user.tab();
  expect(screen.getByRole('link', { name: 'Skip to the result' })).toHaveFocus();
  const address = location.href;
  await user.keyboard('{Enter}');
  expect(screen.getByRole('complementary', { name: 'Result in Leicester South' })).toHaveFocus();
  expect(location.href).toBe(address);
});

test('from the search, a seat’s figures are at most eight steps away', async () => {
  const { user } = await openPage('');
  await user.type(screen.getByRole('combobox', { name: /^Find/ }), 'leicester south');
  await user.keyboard('{ArrowDown}{Enter}');
  const panel = await screen.findByRole('complementary', { name: 'Result in Leicester South' });
  let steps = 0;
  while (!panel.contains(document.activeElement) && steps < 9) {
    await user.tab();
    steps += 1;
  }
  expect(steps).toBeLessThanOrEqual(8);
  await user.tab();
  expect(screen.getByRole('button', { name: 'Close Leicester South' })).toHaveFocus();
});

test('only the step after a seat was found leads to it: else the search is followed by what stands beside it', async () => {
  const { user } = await openPage('');
  await user.type(screen.getByRole('combobox', { name: /^Find/ }), 'leic');
  await user.tab();
  expect(screen.getByRole('button', { name: 'Find the seat where I am' })).toHaveFocus();
});

test('Escape closes what was opened last, wherever the focus is', async () => {
  const { user, store } = await openPage('?story=stories');
  store.getState().selectSeat(1);
  await user.click(screen.getByRole('button', { name: /^Filter seats/ }));
  await screen.findByRole('region', { name: 'Filter seats' });
  await user.click(screen.getByRole('button', { name: 'Table' }));
  await screen.findByRole('tab', { name: 'Table' });
  screen.getByRole('combobox', { name: /^Find/ }).focus();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('tab', { name: 'Table' })).not.toBeInTheDocument());
  expect(screen.getByRole('region', { name: 'Filter seats' })).toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: 'Filter seats' })).not.toBeInTheDocument();
  expect(store.getState().view.seat).not.toBeNull();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('complementary', { name: 'Result in Chorley' })).not.toBeInTheDocument();
  expect(store.getState().view.story).toBe('stories');
  await user.keyboard('{Escape}');
  expect(store.getState().view.story).toBeNull();
});

test('Escape in the search empties it, and closes nothing else', async () => {
  const { user, store } = await openPage('?seat=leicester-south');
  await user.type(screen.getByRole('combobox', { name: /^Find/ }), 'chor');
  await user.keyboard('{Escape}{Escape}');
  expect(screen.getByRole('combobox', { name: /^Find/ })).toHaveValue('');
  expect(store.getState().view.seat).not.toBeNull();
  await user.keyboard('{Escape}');
  expect(store.getState().view.seat).toBeNull();
});
