import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from '../../../src/first-paint/packedNumbers.ts';

const numbersBelow = (size: number) => fc.array(fc.integer({ min: 0, max: size - 1 }), { maxLength: 120 });

it('gives any numbers back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }).chain((size) => fc.tuple(fc.constant(size), numbersBelow(size))),
      ([size, numbers]) => {
        expect(unpackNumbers(packNumbers(numbers, size), numbers.length, size)).toEqual(numbers);
      },
    ),
  );
});

it('gives numbers back to a reader who knows others already', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 4 })), { maxLength: 120 }), (pairs) => {
      const [numbers, given] = [pairs.map(([number]) => number), pairs.map(([, other]) => other)];
      expect(unpackNumbers(packNumbers(numbers, 7, given), numbers.length, 7, given)).toEqual(numbers);
    }),
  );
});

it('spends less on what is to be expected', () => {
  const numbers = Array.from({ length: 600 }, (_, index) => (index * 7) % 5);
  expect(packNumbers(numbers, 5).length).toBeGreaterThan(200);
  expect(packNumbers(numbers, 5, numbers).length).toBeLessThan(20);
  expect(
    packNumbers(
      Array.from({ length: 600 }, () => 3),
      5,
    ).length,
  ).toBeLessThan(8);
});

it('writes nothing that a script has to escape', () => {
  fc.assert(
    fc.property(numbersBelow(40), (numbers) => {
      expect(packNumbers(numbers, 40)).toMatch(/^[#-[]*$/);
    }),
  );
});
