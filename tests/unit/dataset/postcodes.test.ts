import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../../src/dataset/dataError.ts';
import { decodePostcodes, encodePostcodes, seatOfPostcode, UNITS_IN_SECTOR, unitPosition } from '../../../src/dataset/postcodes.ts';

const FILE = 'postcodes/LE2.json';
const SOUTH = 'E14001327';
const HARBOROUGH = 'E14001266';

const POSTCODES = new Map<string, string | null>([
  ['0QA', SOUTH],
  ['0AA', SOUTH],
  ['4ZZ', HARBOROUGH],
  ['9PA', null],
]);

describe('the units of a sector', () => {
  it('count from AA to ZZ without the letters that postcodes do not end with', () => {
    expect(unitPosition('AA')).toBe(0);
    expect(unitPosition('AB')).toBe(1);
    expect(unitPosition('BA')).toBe(20);
    expect(unitPosition('ZZ')).toBe(UNITS_IN_SECTOR - 1);
    for (const wrong of ['', 'A', 'AC', 'CA', 'A1', 'AAA', 'aa']) expect(unitPosition(wrong)).toBeNull();
  });
});

describe('the postcodes of an outward code', () => {
  const postcodes = decodePostcodes(encodePostcodes('LE2', POSTCODES), FILE, 'LE2');

  it('give the seat of a postcode, and tell one that does not exist from one without a position', () => {
    expect(seatOfPostcode(postcodes, '0QA')).toEqual({ kind: 'seat', code: SOUTH });
    expect(seatOfPostcode(postcodes, '4ZZ')).toEqual({ kind: 'seat', code: HARBOROUGH });
    expect(seatOfPostcode(postcodes, '9PA')).toEqual({ kind: 'no-position' });
    for (const unknown of ['0QB', '0ZZ', '1AA', '0CA', '0', ''])
      expect(seatOfPostcode(postcodes, unknown)).toEqual({ kind: 'unknown' });
  });

  it('name their seats, the one with the most postcodes first, equals by code', () => {
    expect(postcodes.seats).toEqual([SOUTH, HARBOROUGH]);
    expect(
      decodePostcodes(
        encodePostcodes(
          'LE2',
          new Map([
            ['0AA', SOUTH],
            ['0AB', HARBOROUGH],
          ]),
        ),
        FILE,
        'LE2',
      ).seats,
    ).toEqual([HARBOROUGH, SOUTH]);
  });

  it('make the same file in whatever order they come', () => {
    expect(encodePostcodes('LE2', new Map([...POSTCODES].reverse()))).toBe(encodePostcodes('LE2', POSTCODES));
  });

  it('come back from their file as they went in, all others unknown', () => {
    const letters = [...'ABDEFGHJLNPQRSTUWXYZ'];
    const inwards = [...'0123456789'].flatMap((digit) => letters.flatMap((a) => letters.map((b) => digit + a + b)));
    const seats = fc.option(
      fc.integer({ min: 0, max: 35 }).map((number) => `E140${String(number).padStart(5, '0')}`),
      { nil: null },
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...inwards), seats, { noNullPrototype: true }), (record) => {
        const seatByInward = new Map(Object.entries(record));
        const decoded = decodePostcodes(encodePostcodes('LE2', seatByInward), FILE, 'LE2');
        for (const inward of inwards) {
          const code = seatByInward.get(inward);
          const answer =
            code === undefined ? { kind: 'unknown' } : code === null ? { kind: 'no-position' } : { kind: 'seat', code };
          if (JSON.stringify(seatOfPostcode(decoded, inward)) !== JSON.stringify(answer))
            expect({ inward, record }).toEqual(answer);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('refuse to be encoded where they cannot be told apart', () => {
    expect(() => encodePostcodes('LE2', new Map([['0CA', SOUTH]]))).toThrow(/“LE2 0CA” is not a postcode/);
    const letters = [...'ABDEFGHJLNPQRSTUWXYZ'];
    const many = new Map(letters.flatMap((a) => ['A', 'B'].map((b): [string, string] => [`0${a}${b}`, `E14${a}${b}`])));
    expect(() => encodePostcodes('LE2', many)).toThrow(/40 seats/);
  });

  it.each([
    ['of another outward code', { outward: 'LE3' }, /holds the postcodes of LE3, not of LE2/],
    ['of another version', { version: 2 }, /version 2/],
    ['of another format', { format: 'hustings-results' }, /not of the format “hustings-postcodes”/],
    ['with a seat that it does not list', { sectors: { 0: '0120' } }, /sector 0 uses seat “2”, but it lists 2 seats/],
    ['with other characters', { sectors: { 0: '0#' } }, /sectors/],
    ['with a sector that is no digit', { sectors: { A: '0' } }, /must be a digit/],
    ['with too long a sector', { sectors: { 0: '0'.repeat(401) } }, /no more units/],
    ['without seats', { seats: undefined }, /seats/],
  ])('are not read from a file %s', (_, change, message) => {
    const text = JSON.stringify({ ...JSON.parse(encodePostcodes('LE2', POSTCODES)), ...change });
    expect(() => decodePostcodes(text, FILE, 'LE2')).toThrow(message);
    expect(() => decodePostcodes(text, FILE, 'LE2')).toThrow(DataError);
  });

  it('are not read from half a file', () => {
    expect(() => decodePostcodes(encodePostcodes('LE2', POSTCODES).slice(0, 60), FILE, 'LE2')).toThrow(/not complete JSON/);
  });
});
