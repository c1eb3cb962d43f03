import { expect, test } from 'vitest';
import { DataError } from '../../../src/dataset/dataError.ts';
import { decodeOrientation, encodeOrientation } from '../../../src/dataset/orientation.ts';
import type { Orientation } from '../../../src/geography/orientation.ts';

const ORIENTATION: Orientation = {
  landmarks: [
    { name: 'London', at: [-0.127, 51.507], fromZoom: 5, seats: [0, 2] },
    { name: 'Lerwick', at: [-1.145, 60.155], fromZoom: 7, seats: [] },
  ],
  destinations: [{ name: 'Leicester', seats: [1] }],
};

const read = (change: Partial<Orientation> = {}, seats = 3) =>
  decodeOrientation(encodeOrientation('b', { ...ORIENTATION, ...change }), 'orientation.json', seats);

test('landmarks and destinations are written and read', () => {
  expect(read()).toEqual(ORIENTATION);
  expect(read({ landmarks: [], destinations: [] })).toEqual({ landmarks: [], destinations: [] });
});

test.each<[string, () => unknown, RegExp]>([
  ['a seat of a landmark that there is not', () => read({}, 2), /seat number 2, but there are 2/],
  ['one of a destination', () => read({ destinations: [{ name: 'Leicester', seats: [3] }] }), /seat number 3/],
  ['a destination without seats', () => read({ destinations: [{ name: 'Nowhere', seats: [] }] }), /no seats in Nowhere/],
  ['a position off the globe', () => read({ landmarks: [{ name: 'Up', at: [0, 91], fromZoom: 1, seats: [] }] }), /landmarks\.lat/],
])('%s is an error that says so', (_, decode, words) => {
  expect(decode).toThrow(DataError);
  expect(decode).toThrow(words);
});
