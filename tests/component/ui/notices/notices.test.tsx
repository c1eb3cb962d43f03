import { act, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { FormerSeat } from '../../../../src/election/formerSeat.ts';
import { election } from '../../../fixtures/election.ts';
import { missing, openPage } from '../../openPage.tsx';

test('what was not understood in the address is named as text, and can be put away', async () => {
  const { user } = await openPage('?colour=<b>rainbow</b>&seat=atlantis');
  expect(screen.getByText(/“colour=<b>rainbow<\/b>”: expected one of winner/)).toBeInTheDocument();
  expect(await screen.findByText(/“seat=atlantis”: expected a constituency’s code/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText(/atlantis/)).not.toBeInTheDocument();
});

/** Invented: a seat whose people are in two, and one whose people are nearly all in one. */
const FORMER: readonly FormerSeat[] = [
  {
    code: 'E14000548',
    name: 'Batley and Spen',
    until: '2024',
    heirs: [
      { index: 1, share: 0.649 },
      { index: 0, share: 0.351 },
    ],
  },
  { code: 'E14000783', name: 'Leicester South', until: '2024', heirs: [{ index: 0, share: 0.96 }] },
  {
    code: 'E14000651',
    name: 'Corby',
    until: '2024',
    heirs: [
      { index: 1, share: 0.901 },
      { index: 0, share: 0.099 },
    ],
  },
];
const formerSeats = () => Promise.resolve(FORMER);

test('a former seat in the address is told of, and the seats of its people are offered', async () => {
  const { user, store } = await openPage('?seat=batley-and-spen', { formerSeats });
  expect(await screen.findByText(/Batley and Spen was abolished in 2024; now in:/)).toBeVisible();
  expect(screen.queryByText(/not understood/)).not.toBeInTheDocument();
  const [first, second] = screen.getAllByText(/of its residents/).map(({ parentElement }) => parentElement);
  expect(first).toHaveTextContent('Chorley 64.9% of its residents');
  expect(second).toHaveTextContent('Leicester South 35.1% of its residents');
  expect(store.getState().view.seat).toBeNull();
  const button = screen.getByRole('button', { name: 'Leicester South' });
  expect(button).toHaveAttribute('translate', 'no');
  await user.click(button);
  expect(store.getState().flight).toEqual({ to: 'seat', index: 0 });
  expect(screen.queryByText(/abolished/)).not.toBeInTheDocument();
});

test('a former seat nearly all of whose people are in one is opened there, by name or code', async () => {
  const { store, user } = await openPage('?seat=CORBY', { formerSeats });
  expect(await screen.findByText(/90\.1% of its residents are now in Chorley, shown here, the others in:/)).toBeVisible();
  expect(store.getState()).toMatchObject({ view: { seat: 'E14001170' }, flight: { to: 'seat', index: 1 } });
  store.getState().adoptQuery('?seat=e14000783&at=52.6,-1.1,10');
  expect(await screen.findByText(/Leicester South \(E14000783\) had other boundaries.*96\.0% of its residents/)).toBeVisible();
  expect(store.getState()).toMatchObject({ view: { seat: 'E14001327', at: { zoom: 10 } }, flight: { index: 1 } });
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText(/other boundaries/)).not.toBeInTheDocument();
});

test('another seat, or none, is not told of as the former one', async () => {
  const { store } = await openPage('?seat=corby', { formerSeats });
  expect(await screen.findByText(/now in Chorley, shown here/)).toBeVisible();
  act(() => store.getState().goToSeat(0));
  expect(screen.queryByText(/shown here/)).not.toBeInTheDocument();
  act(() => store.getState().adoptQuery('?seat=corby'));
  expect(await screen.findByText(/now in Chorley, shown here/)).toBeVisible();
  act(() => store.getState().selectSeat(null));
  expect(screen.queryByText(/shown here/)).not.toBeInTheDocument();
  act(() => store.getState().adoptQuery('?seat=batley-and-spen'));
  expect(await screen.findByText(/Batley and Spen was abolished/)).toBeVisible();
  act(() => store.getState().selectSeat(null));
  expect(screen.getByText(/Batley and Spen was abolished/)).toBeVisible();
});

test('former names that did not arrive are said, and asked for again', async () => {
  let tries = 0;
  const { user } = await openPage('?seat=batley-and-spen', {
    formerSeats: () => {
      tries += 1;
      return tries === 1 ? missing('former-seats.json') : formerSeats();
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/abolished in 2024/)).toBeVisible();
});

test('a reader who opens another seat meanwhile keeps it', async () => {
  let answer = (_: readonly FormerSeat[]) => {};
  const slow = new Promise<readonly FormerSeat[]>((resolve) => {
    answer = resolve;
  });
  const { store } = await openPage('?seat=corby', { formerSeats: () => slow });
  store.getState().goToSeat(2);
  answer(FORMER);
  await vi.waitFor(() => expect(store.getState().namedSeat).toBeNull());
  expect(store.getState().flight).toEqual({ to: 'seat', index: 2 });
});

test('results that did not arrive are said to be missing and can be asked for again', async () => {
  let tries = 0;
  const { user } = await openPage('', {
    results: () => {
      tries += 1;
      return tries === 1 ? missing('results.json') : Promise.resolve(election);
    },
  });
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('The results could not be loaded.');
  expect(alert).toHaveTextContent('results.json');
  await user.click(within(alert).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Seats won')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('without boundaries the results stay within reach', async () => {
  await openPage('', { overview: () => missing('overview.json') });
  expect(await screen.findByRole('alert')).toHaveTextContent('The boundaries could not be loaded');
  expect(screen.getByRole('complementary', { name: 'National result' })).toBeInTheDocument();
});

test('a mistake in drawing the page leaves words, not nothing', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = { ...election, parties: [], contests: [] };
  Object.defineProperty(broken, 'date', {
    get: () => {
      throw new Error('broken');
    },
  });
  await openPage('', { results: () => Promise.resolve(broken) });
  expect(screen.getByRole('alert')).toHaveTextContent('Something on this page has broken');
});
