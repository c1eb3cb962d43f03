import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from '../openPage.tsx';

const legend = () => screen.getByRole('region', { name: 'Legend' });
const show = () => screen.getByRole('combobox', { name: 'Show' });
const partyMenu = () => screen.getByRole('combobox', { name: 'Party' });
const items = () =>
  within(legend())
    .getAllByRole('listitem')
    .map((item) => item.textContent);

test('the sentence over the map, the title and the address follow the menus', async () => {
  const { user, store } = await openPage();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The party that won each constituency on 4 July 2024');
  await user.selectOptions(show(), 'Change since 2019');
  expect(store.getState().view.colour).toBe('change');
  await user.selectOptions(partyMenu(), 'Green');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Change in the Greens\u2019 share of the vote since 2019, by constituency',
  );
  expect(document.title).toBe('Change in the Greens\u2019 share of the vote since 2019, by constituency – Hustings');
});

test('the party menu is there for measures of a party, Labour first, without independents where a change is asked for', async () => {
  const { user } = await openPage();
  expect(screen.queryByRole('combobox', { name: 'Party' })).not.toBeInTheDocument();
  await user.selectOptions(show(), 'Share of the vote');
  const names = () =>
    within(partyMenu())
      .getAllByRole('option')
      .map((option) => option.textContent);
  expect(names()[0]).toBe('Labour');
  expect(names()).toContain('Independent');
  expect(names()).not.toContain('Party of Nine Seats');
  await user.selectOptions(partyMenu(), 'Independent');
  await user.selectOptions(show(), 'Change since 2019');
  expect(names()).not.toContain('Independent');
  expect(partyMenu()).toHaveDisplayValue('Labour');
});

test('the legend of winners counts each party’s seats', async () => {
  await openPage();
  expect(legend()).toHaveTextContent('Seats won');
  expect(items()).toContain('Labour, 1 seat');
  expect(legend()).toHaveTextContent('Source: Declared results: House of Commons Library.');
});

test('the legend of a change names its unit and baseline, its classes with seats, and only the absences that occur', async () => {
  await openPage('?colour=change');
  expect(legend()).toHaveTextContent('Percentage points, against the 2019 notional result on 2024 boundaries');
  expect(items()).toContainEqual(expect.stringMatching(/^Down 30 or more: 1 seat/));
  expect(items()).toContain('Did not stand, 3 seats');
  expect(legend()).not.toHaveTextContent('Stood in 2024 only');
});

test('the legend of Muslim residents says what such figures cannot tell, and shows the seats without one', async () => {
  await openPage('?colour=muslim');
  expect(legend()).toHaveTextContent('they do not tell how any group of people voted');
  expect(items()).toContain('No figure, 1 seat');
});

test('the legend can be folded away', async () => {
  const { user } = await openPage();
  const fold = within(legend()).getByRole('button', { name: 'Seats won' });
  expect(fold).toHaveAttribute('aria-expanded', 'true');
  await user.click(fold);
  expect(fold).toHaveAttribute('aria-expanded', 'false');
  expect(within(legend()).getByText(/Source/)).not.toBeVisible();
});

test('the theme is chosen, and the system’s followed until then', async () => {
  const { user, store } = await openPage();
  expect(document.documentElement).toHaveAttribute('data-theme', 'light');
  store.getState().setSystemTheme('dark');
  expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument();
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
  await user.click(screen.getByRole('radio', { name: 'Light' }));
  expect(store.getState().view.theme).toBe('light');
  expect(document.documentElement).toHaveAttribute('data-theme', 'light');
});

test('the notes on the numbers open in a dialog and close again', async () => {
  const { user } = await openPage();
  const [button] = screen.getAllByRole('button', { name: 'About the numbers' });
  if (button === undefined) throw new Error('no button');
  await user.click(button);
  const dialog = screen.getByRole('dialog', { name: 'About the numbers' });
  expect(dialog).toHaveTextContent('Open Parliament Licence v3.0');
  expect(dialog).toHaveTextContent('Contains OS data © Crown copyright and database right 2024');
  await user.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(button).toHaveFocus();
});
