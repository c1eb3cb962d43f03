import { expect, it } from 'vitest';
import { longestScript } from '../../bench/visits/longestScript.ts';

const event = (name: string, ts: number, dur: number, tid = 1) => ({ name, ts, dur, tdur: dur / 2, tid, pid: 1 });

it('adds up the scripts of one task, nested ones once, and gives the longest task’s', () => {
  const events = [
    event('RunTask', 0, 20_000),
    event('EventDispatch', 1_000, 6_000),
    event('FunctionCall', 2_000, 3_000),
    event('RunMicrotasks', 8_000, 2_000),
    event('RunTask', 30_000, 5_000),
    event('FireAnimationFrame', 31_000, 4_000),
  ];
  expect(longestScript(events, 'wall')).toBe(8);
  expect(longestScript(events, 'processor')).toBe(4);
});

it('leaves out threads that are not a page’s main one, and returns 0 for nothing', () => {
  expect(longestScript([event('RunTask', 0, 90_000, 2), event('FunctionCall', 0, 90_000, 2)], 'wall')).toBe(0);
  expect(longestScript([], 'wall')).toBe(0);
});
