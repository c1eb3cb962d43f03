import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packCodes, unpackCodes } from '../../../src/first-paint/packedCodes.ts';

const anyCode = fc
  .tuple(fc.constantFrom('E', 'S', 'W', 'N'), fc.integer({ min: 0, max: 99_999_998 }))
  .map(([letter, number]) => `${letter}${String(number).padStart(8, '0')}`);

it('gives any codes back', () => {
  fc.assert(
    fc.property(fc.array(anyCode, { maxLength: 60 }), (codes) => {
      expect(unpackCodes(packCodes(codes), codes.length)).toEqual(codes);
    }),
  );
});

it('packs the codes of the package into few breaks', () => {
  const { seats }: { seats: { code: string[] } } = JSON.parse(readFileSync('public/data/ge2024/results.json', 'utf8'));
  const packed = packCodes(seats.code);
  expect(unpackCodes(packed, seats.code.length)).toEqual(seats.code);
  expect(Object.keys(packed.breaks).length).toBeLessThan(60);
});
