import { describe, expect, test, vi } from 'vitest';
import type { OutwardPostcodes } from '../../../src/dataset/postcodes.ts';
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
  ['ZZ9', { kind: 'unknown', postcode: 'ZZ9', around: null }],
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

describe('a postcode that is not in use', () => {
  const outwards: Record<string, OutwardPostcodes> = {
    LE2: {
      outward: 'LE2',
      seats: ['A', 'B'],
      sectors: new Map([
        ['0', '1.1'],
        ['1', '01'],
      ]),
    },
    W1A: { outward: 'W1A', seats: ['C'], sectors: new Map([['0', '0']]) },
  };
  const loader = { postcodeIndex: async () => index, postcodes: async (outward: string) => outwards[outward] ?? null };

  test.each([
    ['LE2', '0AB', { beginning: 'LE2 0', code: 'B' }],
    ['LE2', '1ZZ', null],
    ['LE2', '9ZZ', null],
    ['W1A', '0AB', { beginning: 'W1A 0', code: 'C' }],
    ['W1A', '9ZZ', { beginning: 'W1A', code: 'C' }],
    ['ZZ9', '9ZZ', null],
  ])('%s %s: the seat of those around it only where it is certain', async (outward, inward, around) => {
    const finding = await findPostcode({ kind: 'full', outward, inward }, loader);
    expect(finding).toEqual({ kind: 'unknown', postcode: `${outward} ${inward}`, around });
  });

  test('of those that a misspelt one may mean, the ones in use are offered', async () => {
    const perhaps = [
      { outward: 'W1A', inward: '0AA' },
      { outward: 'W1A', inward: '0ZZ' },
      { outward: 'QQ1', inward: '0AA' },
    ];
    expect(await findPostcode({ kind: 'misspelt', perhaps }, loader)).toEqual({
      kind: 'perhaps',
      postcodes: [{ postcode: 'W1A 0AA', code: 'C' }],
    });
    expect(await findPostcode({ kind: 'misspelt', perhaps: perhaps.slice(1) }, loader)).toEqual({ kind: 'malformed' });
  });
});
