import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSquares, onLine, residualOf } from '../../../../src/ui/chart/leastSquares.ts';

function points(x: readonly number[], y: readonly number[]) {
  return x.map((value, position) => ({ x: value, y: y[position] ?? 0 }));
}

describe('leastSquares', () => {
  it('gives the published line of Anscombe’s first data set (The American Statistician 27, 1973)', () => {
    const line = leastSquares(
      points([10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5], [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]),
    );
    expect(line?.slope).toBeCloseTo(0.5001, 4);
    expect(line?.intercept).toBeCloseTo(3.0001, 4);
    expect(line?.rSquared).toBeCloseTo(0.6665, 4);
    expect(line?.points).toBe(11);
  });

  it('gives the published line of Anscombe’s fourth data set, where one point decides', () => {
    const line = leastSquares(
      points([8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8], [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89]),
    );
    expect(line?.slope).toBeCloseTo(0.4999, 4);
    expect(line?.rSquared).toBeCloseTo(0.6667, 4);
  });

  it('gives no line for fewer than three points or without a difference in x', () => {
    expect(leastSquares([])).toBeNull();
    expect(leastSquares(points([1, 2], [1, 2]))).toBeNull();
    expect(leastSquares(points([5, 5, 5], [1, 2, 3]))).toBeNull();
  });

  it('gives a level line without a fit where all y are the same', () => {
    expect(leastSquares(points([1, 2, 3], [4, 4, 4]))).toEqual({ slope: 0, intercept: 4, rSquared: null, points: 3 });
  });

  it('finds the line that points were put on, however far from zero', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(number, number, fc.uniqueArray(number, { minLength: 3, maxLength: 30 }), (slope, intercept, xs) => {
        const line = leastSquares(xs.map((x) => ({ x: x + 1e6, y: intercept + slope * x })));
        expect(line?.slope).toBeCloseTo(slope, 6);
        if (slope !== 0) expect(line?.rSquared).toBeCloseTo(1, 6);
      }),
    );
  });

  it('leaves residuals that add up to zero', () => {
    const all = points([1, 2, 4, 7], [3, 9, 2, 8]);
    const line = leastSquares(all);
    if (line === null) throw new Error('There is a line');
    expect(all.reduce((sum, point) => sum + residualOf(line, point), 0)).toBeCloseTo(0, 10);
    expect(residualOf(line, { x: 4, y: onLine(line, 4) + 2 })).toBeCloseTo(2, 10);
  });
});
