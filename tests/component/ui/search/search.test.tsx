import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { PackageLoader } from '../../../../src/dataset/fetchPackage.ts';
import { formatWhere } from '../../../../src/view/where.ts';
import { toAnnounce } from '../../announced.ts';
import { missing, openPage } from '../../openPage.tsx';

const field = () => screen.getByRole('combobox', { name: 'Find a seat, candidate, region or postcode' });
// The menus' options have the same role.
const listbox = () => screen.getByRole('listbox', { name: 'What was found' });
const noList = () => expect(screen.queryByRole('listbox', { name: 'What was found' })).not.toBeInTheDocument();

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
  await user.click(within(listbox()).getByRole('option', { name: /Cardiff East ?, Dwyrain Caerdydd/ }));
  expect(store.getState().view.seat).toBe('W07000084');
});

test('no match is said in words', async () => {
  const { user, store } = await openPage();
  await user.type(field(), 'atlantis{Enter}');
  expect(screen.getByText('No seat, candidate, place or region has a name like “atlantis”. Try its postcode.')).toBeVisible();
  await toAnnounce('No seat, candidate, place or region has a name like “atlantis”. Try its postcode.');
  expect(store.getState().view.seat).toBeNull();
});

/** What is looked up comes with code and files of its own. */
const groupThatComes = (name: string) => screen.findByRole('group', { name });
const group = (name: string) => within(listbox()).getByRole('group', { name });

test('an MP and a candidate are found by a misspelt name, with party, seat and place', async () => {
  const { user, store } = await openPage();
  await user.type(field(), 'shokat');
  const winner = within(group('Elected as MPs')).getByRole('option');
  expect(winner).toHaveTextContent('Shockat Adam, Independent, Leicester South, elected');
  await user.clear(field());
  await user.type(field(), 'Jonathan Ashwoth');
  const second = within(group('Other candidates')).getByRole('option');
  expect(second).toHaveTextContent('Jonathan Ashworth, Labour, Leicester South, came 2nd');
  await user.keyboard('{Enter}');
  expect(store.getState().flight).toEqual({ to: 'seat', index: 0 });
});

test('a region becomes a condition beside the others, and the map goes there', async () => {
  const { user, store } = await openPage('?where=majority<1000,nation=E&seat=chorley');
  await user.type(field(), 'wales');
  await user.click(within(group('Regions and nations')).getByRole('option', { name: /Wales ?, 1 seat/ }));
  const { where, seat } = store.getState().view;
  expect(formatWhere(where)).toBe('majority<1000,region=W92000004');
  expect(seat).toBeNull();
  expect(store.getState().flight).toEqual({ to: 'seats', indices: [2] });
});

test('candidates that did not arrive are said to be missing; seats are found all the same', async () => {
  const { user } = await openPage('', { candidacies: () => missing('candidacies') });
  await user.type(field(), 'chorl');
  expect(within(listbox()).getByRole('option')).toHaveTextContent('Chorley');
  expect(screen.getAllByText(/The list of candidates did not arrive/)[0]).toBeInTheDocument();
});

const HEIRS = [
  { index: 1, share: 0.649 },
  { index: 0, share: 0.351 },
];
const formerSeats = async () => [
  { code: 'E14000548', name: 'Batley and Spen', until: '2024', heirs: HEIRS },
  { code: 'E14000651', name: 'Corby', until: '2024', heirs: [{ index: 2, share: 0.95 }] },
];
const places = async () => ({
  towns: [{ name: "King's Lynn", seat: 1 }],
  wards: [{ name: 'Castle', council: 'Leicester', seats: [0, 1] }],
});

test('a former seat is told of, and Enter opens only what is as good as it', async () => {
  const { user, store } = await openPage('', { formerSeats, places });
  await user.type(field(), 'batley & spen');
  const [most, rest] = within(await groupThatComes('Batley and Spen was abolished in 2024; now in')).getAllByRole('option');
  expect(most).toHaveTextContent('Chorley, 64.9% of its residents');
  await user.keyboard('{Enter}');
  expect(store.getState().flight).toBeNull();
  await user.click(rest ?? field());
  expect(store.getState().flight).toEqual({ to: 'seat', index: 0 });
  await user.type(field(), 'corby');
  await groupThatComes('Corby was abolished in 2024; now in');
  await user.keyboard('{Enter}');
  expect(store.getState().flight).toEqual({ to: 'seat', index: 2 });
});

test('a code, a town and a ward lead to their seats', async () => {
  const { user, store } = await openPage('', { formerSeats, places });
  await user.type(field(), 'e14001327{Enter}');
  expect(store.getState().flight).toEqual({ to: 'seat', index: 0 });
  await user.type(field(), 'kings lynn');
  expect(within(await groupThatComes('Towns and villages, by where their middle is')).getByRole('option')).toHaveTextContent(
    "King's Lynn, Chorley",
  );
  for (const name of ["King's Lynn", 'Chorley']) expect(screen.getByText(name)).toHaveAttribute('translate', 'no');
  await user.keyboard('{Enter}');
  expect(store.getState().flight).toEqual({ to: 'seat', index: 1 });
  await user.type(field(), 'castle');
  const wards = within(await groupThatComes('Wards')).getAllByRole('option');
  expect(wards.map(({ textContent }) => textContent)).toEqual([
    'Castle, Ward, Leicester; in 2 seats, Leicester South',
    'Castle, Ward, Leicester; in 2 seats, Chorley',
  ]);
});

test('a list that is cut says so, and can be made longer by keyboard and pointer', async () => {
  const towns = Array.from({ length: 130 }, (_, number) => ({ name: `Newtown ${number + 1}`, seat: number % 5 }));
  const { user } = await openPage('', { places: async () => ({ towns, wards: [] }) });
  await user.type(field(), 'newtown');
  const more = await screen.findByRole('option', { name: 'Show 100 more of 130' });
  await toAnnounce(/^130 found, 9 listed\.\s*$/);
  await user.click(more);
  expect(within(listbox()).getAllByRole('option')).toHaveLength(110);
  await user.keyboard('{ArrowUp}{Enter}');
  expect(within(listbox()).getAllByRole('option')).toHaveLength(130);
  await toAnnounce(/^130 found\.\s*$/);
  expect(field()).toHaveFocus();
  await user.type(field(), ' 1');
  expect(within(listbox()).getAllByRole('option').length).toBeLessThan(60);
});

test('lists that did not arrive are said to be missing, and Enter asks for them again', async () => {
  let arrives = false;
  const { user } = await openPage('', { places: () => (arrives ? places() : missing('places.json')) });
  await user.type(field(), 'kings lynn');
  expect((await screen.findAllByText(/The list of towns and wards did not arrive.*Press Enter/))[0]).toBeVisible();
  arrives = true;
  await user.keyboard('{Enter}');
  await groupThatComes('Towns and villages, by where their middle is');
});

describe('postcodes', () => {
  const files: Partial<PackageLoader> = {
    postcodeIndex: async () => ({
      boundarySet: 'boundaries-2024',
      postcodes: { all: 3, outside: 0, furthestMetres: 0, withoutPosition: 1 },
      files: { count: 1, bytes: 1, sha256: '' },
      seatsByOutward: new Map([
        ['LE2', ['E14001327', 'E14001170']],
        ['SW1A', ['E14001600']],
      ]),
    }),
    postcodes: async (outward) =>
      outward === 'LE2' ? { outward, seats: ['E14001327', 'E14001170'], sectors: new Map([['0', '1-0']]) } : null,
  };

  test('a whole one, however it is written, leads to its seat', async () => {
    const { user, store } = await openPage('', files);
    await user.type(field(), 'le20AA');
    expect(within(await groupThatComes('Postcode LE2 0AA')).getByRole('option')).toHaveTextContent('Chorley');
    expect(screen.getAllByText(/near a border can have addresses in two seats/)[0]).toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(store.getState().flight).toEqual({ to: 'seat', index: 1 });
  });

  test('the first half offers the seats that it touches', async () => {
    const { user, store } = await openPage('', files);
    await user.type(field(), 'LE2');
    const options = within(await groupThatComes('Seats with postcodes in LE2')).getAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual([
      expect.stringContaining('Leicester South'),
      expect.stringContaining('Chorley'),
    ]);
    await user.keyboard('{Enter}');
    expect(store.getState().flight).toBeNull();
    await user.clear(field());
    await user.type(field(), 'sw1');
    expect(await groupThatComes('Seats with postcodes in SW1…')).toHaveTextContent('St Neots');
  });

  test.each([
    ['LE2 0AB', /LE2 0AB exists, but the open data does not say where/],
    ['LE2 9ZZ', /No postcode LE2 9ZZ is known: it is mistyped, no longer in use, or newer than the data/],
    ['ZZ1 1AA', /No postcode ZZ1 1AA is known/],
    ['BT1 1AA', /Postcodes of Northern Ireland.*Find the seat by name/],
    ['JE2 3AB', /Jersey, Guernsey and the Isle of Man are not part of the United Kingdom/],
    ['LE2 0Q1', /This cannot be a postcode/],
  ])('%s has an answer of its own', async (postcode, words) => {
    const { user, store } = await openPage('', files);
    await user.type(field(), postcode);
    expect((await screen.findAllByText(words))[0]).toBeVisible();
    expect(store.getState().view.seat).toBeNull();
  });

  test('one that is no longer in use offers the seat of all that begin so', async () => {
    const ofOneSeat = { outward: 'SW1A', seats: ['E14001600'], sectors: new Map([['0', '0']]) };
    const { user, store } = await openPage('', { ...files, postcodes: async () => ofOneSeat });
    await user.type(field(), 'SW1A 0AB{Enter}');
    const offered = await groupThatComes('All postcodes that begin SW1A 0');
    expect(screen.getAllByText(/SW1A 0AB is no longer in use, or newer than the data/)[0]).toBeVisible();
    await user.click(within(offered).getByRole('option', { name: /St Neots/ }));
    expect(store.getState().flight).toEqual({ to: 'seat', index: 4 });
  });

  test('one with a letter for a digit offers what is meant', async () => {
    const { user, store } = await openPage('', files);
    await user.type(field(), 'le2 oaa');
    const meant = await groupThatComes('Did you mean');
    await user.click(within(meant).getByRole('option', { name: /LE2 0AA\? ?, Chorley/ }));
    expect(store.getState().flight).toEqual({ to: 'seat', index: 1 });
  });

  test('files that did not arrive are said', async () => {
    const { user } = await openPage();
    await user.type(field(), 'LE2');
    expect((await screen.findAllByText(/could not be looked up: the server answered 404/))[0]).toBeVisible();
  });

  test('an answer that comes late does not stand for another question', async () => {
    let answer: (none: null) => void = () => undefined;
    const late = new Promise<null>((resolve) => {
      answer = resolve;
    });
    const { user } = await openPage('', { ...files, postcodes: () => late });
    await user.type(field(), 'LE2 0AA');
    await user.clear(field());
    await user.type(field(), 'LE2');
    answer(null);
    await late;
    expect(await groupThatComes('Seats with postcodes in LE2')).toBeVisible();
  });
});
