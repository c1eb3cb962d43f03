import type { Contest } from '../../election/contest.ts';
import type { FigureColumn } from '../../facts/columns.ts';
import { type LeastSquaresLine, leastSquares } from './leastSquares.ts';
import { type LeftOut, type SeatPoint, seatPoints } from './seatPoints.ts';

/** What a chart of two figures shows, before any pixel. */
export interface ScatterData {
  readonly across: FigureColumn;
  readonly up: FigureColumn;
  /** The seats of the filter. */
  readonly points: readonly SeatPoint[];
  /** The other seats, which stay as a faint background. */
  readonly others: readonly SeatPoint[];
  readonly leftOut: readonly LeftOut[];
  /** Fitted to the seats of the filter. */
  readonly line: LeastSquaresLine | null;
}

/** A chart of two figures over a group among all seats. */
export function scatterData(
  all: readonly Contest[],
  group: readonly Contest[],
  across: FigureColumn,
  up: FigureColumn,
): ScatterData {
  const { points, leftOut } = seatPoints(group, across, up);
  const inGroup = new Set(group);
  const others =
    group.length === all.length
      ? []
      : seatPoints(
          all.filter((seat) => !inGroup.has(seat)),
          across,
          up,
        ).points;
  return { across, up, points, others, leftOut, line: leastSquares(points) };
}
