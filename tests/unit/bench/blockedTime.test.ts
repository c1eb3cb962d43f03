import { describe, expect, it } from 'vitest';
import { blockedTime } from '../../bench/visits/blockedTime.ts';

describe('blocked time', () => {
  it('is what goes beyond 50 ms of each long task', () => {
    expect(
      blockedTime(
        [
          [100, 60],
          [300, 250],
        ],
        0,
      ),
    ).toBe(210);
  });

  it('counts of a task that began before only what came after', () => {
    expect(blockedTime([[0, 300]], 200)).toBe(50);
    expect(blockedTime([[0, 300]], 290)).toBe(0);
    expect(blockedTime([[0, 300]], 1000)).toBe(0);
  });
});
