import { expect, test, vi } from 'vitest';
import { findPostcode } from '../../../src/store/postcodeFinding.ts';

const index = {
  boundarySet: 'boundaries-2024',
  postcodes: { all: 1, outside: 0, furthestMetres: 0, withoutPosition: 0 },
  files: { count: 4, bytes: 1, sha256: '' },
  seatsByOutward: new Map([
    ['LE2', ['A', 'B']],
    ['W1A', ['C']],
    ['W1B', ['C', 'D']],
    ['BX1', []],
  ]),
};

function files() {
  return { postcodeIndex: vi.fn(async () => index), postcodes: vi.fn(async () => null) };
}

test.each([
  ['LE2', { kind: 'seats', postcode: 'LE2', codes: ['A', 'B'] }],
  ['W1', { kind: 'seats', postcode: 'W1…', codes: ['C', 'D'] }],
  ['BX1', { kind: 'no-position', postcode: 'BX1' }],
  ['ZZ9', { kind: 'unknown', postcode: 'ZZ9' }],
])('the outward code %s', async (outward, finding) => {
  expect(await findPostcode({ kind: 'outward', outward, otherwise: null }, files())).toEqual(finding);
});

test('what cannot be in the files is answered without them', async () => {
  const none = files();
  expect(await findPostcode({ kind: 'northern-ireland', outward: 'BT1' }, none)).toEqual({ kind: 'northern-ireland' });
  expect(await findPostcode({ kind: 'malformed' }, none)).toEqual({ kind: 'malformed' });
  expect(none.postcodeIndex).not.toHaveBeenCalled();
  expect(none.postcodes).not.toHaveBeenCalled();
});
