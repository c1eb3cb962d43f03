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
  if (points.length < FEWEST_POINTS) return null;
  let sumX = 0;
  let sumY = 0;
  for (const { x, y } of points) {
    sumX += x;
    sumY += y;
  }
  const meanX = sumX / points.length;
  const meanY = sumY / points.length;
  // In a second pass around the means: sums of raw squares lose their digits where figures are large and close together.
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const { x, y } of points) {
    xx += (x - meanX) ** 2;
    xy += (x - meanX) * (y - meanY);
    yy += (y - meanY) ** 2;
  }
  if (xx === 0) return null;
  const slope = xy / xx;
  return { slope, intercept: meanY - slope * meanX, rSquared: yy === 0 ? null : xy ** 2 / (xx * yy), points: points.length };
}

/** The line's y at an x. */
export function onLine({ slope, intercept }: LeastSquaresLine, x: number): number {
  return intercept + slope * x;
}

/** How far a point lies above the line, negative below it. */
export function residualOf(line: LeastSquaresLine, { x, y }: Point): number {
  return y - onLine(line, x);
}
