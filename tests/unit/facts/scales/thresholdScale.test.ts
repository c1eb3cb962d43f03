import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thresholdScale } from '../../../../src/facts/scales/thresholdScale.ts';

const label = (from: number | null, to: number | null) => `${from}…${to}`;
const ascending = thresholdScale({ breaks: [10, 20], colours: ['a', 'b', 'c'], label });
const diverging = thresholdScale({ breaks: [-10, 0, 10], colours: ['a', 'b', 'c', 'd'], label, centre: 0 });

describe('a threshold scale', () => {
  it.each([
    [-5, 0],
    [9.999, 0],
    [10, 1],
    [19.999, 1],
    [20, 2],
    [1e9, 2],
  ])('puts %d into class %d: the lower edge belongs to the class', (value, position) => {
    expect(ascending.classOf(value)).toBe(position);
  });

  it.each([
    [-10.001, 0],
    [-10, 0],
    [-9.999, 1],
    [-0.001, 1],
    [0, 2],
    [9.999, 2],
    [10, 3],
  ])('around a centre puts %d into class %d: the edge away from the centre belongs to the class', (value, position) => {
    expect(diverging.classOf(value)).toBe(position);
  });

  it('has open ends', () => {
    expect(ascending.classes.map(({ from, to }) => [from, to])).toEqual([
      [null, 10],
      [10, 20],
      [20, null],
    ]);
  });

  it('never sorts a greater value into a lower class', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
        const [low, high] = a <= b ? [a, b] : [b, a];
        expect(diverging.classOf(low)).toBeLessThanOrEqual(diverging.classOf(high));
      }),
    );
  });

  it('refuses a wrong number of colours', () => {
    expect(() => thresholdScale({ breaks: [1], colours: ['a'], label })).toThrow(RangeError);
  });
});
