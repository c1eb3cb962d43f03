import { type LeastSquaresLine, residualOf } from './leastSquares.ts';
import type { SeatPoint } from './seatPoints.ts';

/** The points that lie farthest from a line, above or below it, farthest first. */
export function outliers(points: readonly SeatPoint[], line: LeastSquaresLine | null, most: number): readonly SeatPoint[] {
  if (line === null) return [];
  return points
    .map((point) => ({ point, distance: Math.abs(residualOf(line, point)) }))
    .sort((a, b) => b.distance - a.distance || a.point.seat.index - b.point.seat.index)
    .slice(0, most)
    .map(({ point }) => point);
}

/** The points with the least and the most of each figure: the most across first, where the line ends. */
export function endPoints(points: readonly SeatPoint[]): readonly SeatPoint[] {
  const most = (of: (point: SeatPoint) => number) =>
    points.reduce<SeatPoint | null>((best, point) => (best === null || of(point) > of(best) ? point : best), null);
  return [most(({ x }) => x), most(({ y }) => -y), most(({ y }) => y), most(({ x }) => -x)].filter((point) => point !== null);
}
