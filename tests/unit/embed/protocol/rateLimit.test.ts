import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rateLimit } from '../../../../src/embed/protocol/rateLimit.ts';

it('lets so many through in a second, and again when that second is over', () => {
  let time = 0;
  const mayPass = rateLimit(2, () => time);
  expect([mayPass(), mayPass(), mayPass()]).toEqual([true, true, false]);
  time = 999;
  expect(mayPass()).toBe(false);
  time = 1_000;
  expect(mayPass()).toBe(true);
});

it('never lets more through within any second', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (pauses, most) => {
      let time = 0;
      const mayPass = rateLimit(most, () => time);
      const passed = pauses.flatMap((pause) => {
        time += pause;
        return mayPass() ? [time] : [];
      });
      for (const from of passed) expect(passed.filter((at) => at >= from && at < from + 1_000).length).toBeLessThanOrEqual(most);
    }),
    { numRuns: 100 },
  );
});
