import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { WhereAmI } from '../../../../src/ui/location/WhereAmI.tsx';
import { constituencyWith } from '../../../fixtures/constituency.ts';
import { gridAtlas } from '../../../fixtures/gridAtlas.ts';
import { holding } from '../../../fixtures/held.ts';
import { party } from '../../../fixtures/party.ts';
import { electionWith } from '../../../fixtures/smallElection.ts';
import { toAnnounce } from '../../announced.ts';
import { renderOver } from '../../renderOver.tsx';

const election = electionWith(
  [0, 1, 2, 3].map((index) =>
    constituencyWith({ lab: 2, con: 1 }, { lab: 2 }, { index, code: `E1400000${index}`, slug: `s${index}`, name: `Seat ${index}` }),
  ),
  [party('lab', 'Labour'), party('con', 'Conservative')],
);

/** A device that answers as given. */
function device(getCurrentPosition: Geolocation['getCurrentPosition']) {
  const ask = vi.fn(getCurrentPosition);
  vi.stubGlobal('navigator', { ...navigator, geolocation: { getCurrentPosition: ask } });
  return ask;
}

const at = (longitude: number, latitude: number, accuracy: number) =>
  device((answer) => {
    const coords = { longitude, latitude, accuracy, altitude: null, altitudeAccuracy: null, heading: null, speed: null };
    answer({ coords: { ...coords, toJSON: () => coords }, timestamp: 0, toJSON: () => coords });
  });

const failing = (code: number) =>
  device((_, fail) => fail?.({ code, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 }));

async function open() {
  const { user, store } = await renderOver(election, <WhereAmI />);
  store.setState((state) => ({
    ...holding(state, { atlas: { status: 'ready', value: gridAtlas } }),
    loadElection: async () => undefined,
    sharpen: async () => undefined,
  }));
  const sharpen = vi.spyOn(store.getState(), 'sharpen');
  const press = () => user.click(screen.getByRole('button', { name: 'Find the seat where I am' }));
  return { store, sharpen, press, user };
}

afterEach(() => vi.unstubAllGlobals());

test('the seat opens, by boundaries sharpened around the position, and only on request', async () => {
  const ask = at(0.5, 51.5, 30);
  const { store, sharpen, press } = await open();
  expect(ask).not.toHaveBeenCalled();
  await press();
  expect(store.getState().flight).toEqual({ to: 'seat', index: 2 });
  expect(sharpen).toHaveBeenCalledWith([0.48, 51.48, 0.52, 51.52], true);
  expect(screen.queryByRole('button', { name: 'Close this message' })).toBeNull();
});

test('a device that knows its place roughly is said to, and the words can be closed', async () => {
  at(0.99, 51.5, 2000);
  const { press, user } = await open();
  await press();
  await toAnnounce('Your device says Seat 2, but does not know its place well enough to rule out Seat 3.');
  await user.click(screen.getByRole('button', { name: 'Close this message' }));
  expect(screen.queryByRole('button', { name: 'Close this message' })).toBeNull();
});

test.each([
  [1, /may not tell this page where you are/],
  [2, /does not know where it is/],
  [3, /did not say in time/],
])('failure %i has its words', async (code, words) => {
  failing(code);
  const { store, press } = await open();
  await press();
  await toAnnounce(words);
  expect(store.getState().view.seat).toBeNull();
});

test('a position in no seat, and a browser without positions, have their words', async () => {
  at(-74, 40.7, 30);
  const { press } = await open();
  await press();
  await toAnnounce(/none of the 4 constituencies/);
  vi.stubGlobal('navigator', { userAgent: 'old' });
  await press();
  await toAnnounce(/This browser cannot tell/);
});
