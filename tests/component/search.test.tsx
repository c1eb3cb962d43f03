// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openPage } from './openPage.tsx';

vi.mock('../../src/ui/map/MapPane.tsx', () => ({ MapPane: () => <div data-testid="map" /> }));

const field = () => screen.getByRole('combobox', { name: 'Find a constituency by name' });
// The menus' options have the same role.
const listbox = () => screen.getByRole('listbox', { name: 'Constituencies' });
const noList = () => expect(screen.queryByRole('listbox')).not.toBeInTheDocument();

test('a seat is found and opened by keyboard alone', async () => {
  const { user, store } = await openPage();
  await user.type(field(), 'saint neo');
  const option = within(listbox()).getByRole('option', { name: /St Neots and Mid Cambridgeshire/ });
  expect(option).toHaveTextContent('East of England');
  expect(field()).toHaveAttribute('aria-expanded', 'true');
  await user.keyboard('{ArrowDown}');
  expect(option).toHaveAttribute('aria-selected', 'true');
  expect(field()).toHaveAttribute('aria-activedescendant', option.id);
  await user.keyboard('{Enter}');
  expect(store.getState().view.seat).toBe('E14001600');
  expect(store.getState().flight).toEqual({ to: 'seat', index: 4 });
  noList();
  expect(field()).toHaveValue('');
  expect(field()).toHaveFocus();
});

test('the arrows go round the end of the list', async () => {
  const { user } = await openPage();
  await user.type(field(), 'e');
  const last = within(listbox()).getAllByRole('option').at(-1);
  await user.keyboard('{ArrowUp}');
  expect(last).toHaveAttribute('aria-selected', 'true');
});

test('Escape closes the list, then empties the field', async () => {
  const { user } = await openPage();
  await user.type(field(), 'leic');
  await user.keyboard('{Escape}');
  noList();
  expect(field()).toHaveValue('leic');
  await user.keyboard('{Escape}');
  expect(field()).toHaveValue('');
});

test('a seat is opened with the pointer, and found by its Welsh name', async () => {
  const { user, store } = await openPage();
  await user.type(field(), 'caerdydd');
  await user.click(within(listbox()).getByRole('option', { name: /Cardiff East Dwyrain Caerdydd/ }));
  expect(store.getState().view.seat).toBe('W07000084');
});

test('no match is said in words', async () => {
  const { user, store } = await openPage();
  await user.type(field(), 'atlantis{Enter}');
  expect(screen.getByText('No constituency has a name like “atlantis”.')).toBeInTheDocument();
  expect(store.getState().view.seat).toBeNull();
});
