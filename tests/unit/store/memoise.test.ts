import { describe, expect, it } from 'vitest';
import { memoise } from '../../../src/store/memoise.ts';

describe('a memoised selector', () => {
  it('computes again only when an input is another object', () => {
    let computed = 0;
    const select = memoise(
      (state: { a: object; b: number }) => [state.a, state.b] as const,
      (a, b) => {
        computed += 1;
        return { a, b };
      },
    );
    const a = {};
    const first = select({ a, b: 1 });
    expect(select({ a, b: 1 })).toBe(first);
    expect(select({ a, b: 2 })).not.toBe(first);
    expect(select({ a: {}, b: 2 })).toEqual({ a: {}, b: 2 });
    expect(computed).toBe(3);
  });
});
