import { linearRegression, rSquared } from 'simple-statistics';

/** A point of two figures. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The straight line with the smallest sum of squared distances in y. */
export interface LeastSquaresLine {
  /** Change in y for one unit more of x. */
  readonly slope: number;
  readonly intercept: number;
  /** The part of the variance of y that the line accounts for, 0 to 1; `null` where all y are the same. */
  readonly rSquared: number | null;
  /** How many points it was fitted to. */
  readonly points: number;
}

const FEWEST_POINTS = 3;

/** Fits a line by ordinary least squares, each point counting the same; `null` for fewer than three points or when all x are the same. */
export function leastSquares(points: readonly Point[]): LeastSquaresLine | null {
  if (points.length < FEWEST_POINTS || isLevel(points, 'x')) return null;
  const pairs = points.map(({ x, y }) => [x, y]);
  const { m: slope, b: intercept } = linearRegression(pairs);
  const fit = isLevel(points, 'y') ? null : rSquared(pairs, (x) => intercept + slope * x);
  return { slope, intercept, rSquared: fit, points: points.length };
}

/** Whether all points have the same figure. */
function isLevel(points: readonly Point[], axis: keyof Point): boolean {
  return points.every((point) => point[axis] === points[0]?.[axis]);
}

/** The line's y at an x. */
export function onLine({ slope, intercept }: LeastSquaresLine, x: number): number {
  return intercept + slope * x;
}

/** How far a point lies above the line, negative below it. */
export function residualOf(line: LeastSquaresLine, { x, y }: Point): number {
  return y - onLine(line, x);
}
