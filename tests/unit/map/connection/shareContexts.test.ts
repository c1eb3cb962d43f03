import { afterEach, expect, it } from 'vitest';
import { type ContextShare, shareContexts } from '../../../../src/map/connection/shareContexts.ts';

const shares: ContextShare[] = [];
afterEach(() => {
  for (const share of shares.splice(0)) share.leave();
});

/** So many maps, and the places of those that gave back. */
function maps(count: number): readonly number[] {
  const given: number[] = [];
  for (let place = 0; place < count; place += 1) shares.push(shareContexts(() => given.push(place)));
  return given;
}

const take = async (place: number) => {
  shares[place]?.take();
  await new Promise((resolve) => setTimeout(resolve, 5));
};

it('lets the map give back that has not been wanted for longest, once six others have been since', async () => {
  const given = maps(9);
  for (let place = 0; place < 6; place += 1) await take(place);
  expect(given).toEqual([]);
  await take(6);
  expect(given).toEqual([0]);
  // Wanted again, the second is the latest; the third goes next.
  await take(1);
  await take(7);
  expect(given).toEqual([0, 2]);
});

it('counts a map once, and hears nothing without a context', async () => {
  const given = maps(3);
  for (let turn = 0; turn < 4; turn += 1) for (const place of [0, 1]) await take(place);
  shares[0]?.leave();
  await take(2);
  expect(given).toEqual([]);
});
