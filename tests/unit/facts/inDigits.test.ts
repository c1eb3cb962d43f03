import { describe, expect, it } from 'vitest';
import { inDigits } from '../../../src/facts/inDigits.ts';

describe('a number as British English writes it', () => {
  it('is what the browser’s own formatter writes, halves and thousands too', () => {
    const numbers = [0, 0.05, 0.25, 1.005, 37.05, 99.95, 999.5, 1234.5, 14_739, 1_234_567.89, 1e-7, 0.000004, 48_208_507];
    for (let step = 0; step < 400; step += 1) numbers.push(step * 2.5, step / 7, (step * step) / 0.13, step * 0.005);
    for (const decimals of [0, 1, 2, 4]) {
      const format = new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
      for (const number of [...numbers, ...numbers.map((each) => -each)]) {
        if (number === 0) continue;
        expect(inDigits(number, decimals), `${number} with ${decimals}`).toBe(format.format(number).replace('-', '\u2212'));
      }
    }
  });

  it('gives zero no sign', () => {
    expect([inDigits(0, 0), inDigits(-0, 1)]).toEqual(['0', '0.0']);
  });
});
