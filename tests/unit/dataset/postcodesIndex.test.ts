import { describe, expect, it } from 'vitest';
import {
  decodePostcodeIndex,
  encodePostcodeIndex,
  outwardInUse,
  type PostcodeIndex,
  seatsOfOutward,
} from '../../../src/dataset/postcodeIndex.ts';

const FILE = 'postcodes/index.json';

const INDEX: PostcodeIndex = {
  boundarySet: 'boundaries-2024',
  postcodes: { all: 4, outside: 1, furthestMetres: 627, withoutPosition: 1 },
  files: { count: 3, bytes: 300, sha256: 'a'.repeat(64) },
  seatsByOutward: new Map([
    ['LE2', ['E14001327', 'E14001266']],
    ['E1', ['E14001430']],
    ['E98', []],
  ]),
};

describe('the index of outward codes', () => {
  const index = decodePostcodeIndex(encodePostcodeIndex(INDEX), FILE);

  it('comes back from its file', () => {
    expect(index.seatsByOutward.size).toBe(3);
    expect({ ...index, seatsByOutward: new Map([...index.seatsByOutward].sort()) }).toEqual({
      ...INDEX,
      seatsByOutward: new Map([...INDEX.seatsByOutward].sort()),
    });
  });

  it('makes the same file in whatever order the codes come', () => {
    const reversed = { ...INDEX, seatsByOutward: new Map([...INDEX.seatsByOutward].reverse()) };
    expect(encodePostcodeIndex(reversed)).toBe(encodePostcodeIndex(INDEX));
  });

  it('gives the seats of an outward code, the one with the most postcodes first; null where none is in use', () => {
    expect(seatsOfOutward(index, 'LE2')).toEqual(['E14001327', 'E14001266']);
    expect(seatsOfOutward(index, 'E98')).toEqual([]);
    expect(seatsOfOutward(index, 'LE20')).toBeNull();
  });

  it('decides which reading of “LE20” and “E14” is meant', () => {
    expect(outwardInUse(index, { outward: 'LE20', otherwise: 'LE2' })).toBe('LE2');
    expect(outwardInUse(index, { outward: 'E1', otherwise: null })).toBe('E1');
    expect(outwardInUse(index, { outward: 'E98', otherwise: 'E9' })).toBe('E98');
    expect(outwardInUse(index, { outward: 'ZZ9', otherwise: null })).toBeNull();
    expect(outwardInUse(index, { outward: 'ZZ99', otherwise: 'ZZ9' })).toBeNull();
  });

  it.each([
    ['with a seat that it does not list', { seats: [[0], [1, 9], []] }, /“codes” ends before position 9/],
    ['with seats for fewer codes', { seats: [[0]] }, /3 outward codes, but seats for 1/],
    ['with a code twice', { outwards: ['E1', 'E1', 'LE2'] }, /“E1” twice/],
    ['without a digest', { files: { count: 3, bytes: 300 } }, /sha256/],
    ['of another version', { version: 0 }, /version 0/],
  ])('is not read from a file %s', (_, change, message) => {
    const text = JSON.stringify({ ...JSON.parse(encodePostcodeIndex(INDEX)), ...change });
    expect(() => decodePostcodeIndex(text, FILE)).toThrow(message);
  });
});
