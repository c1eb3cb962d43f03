import type { Contest } from '../../election/contest.ts';
import type { FigureColumn } from '../../facts/columns.ts';
import type { Absence } from '../../facts/fact.ts';
import type { Point } from './leastSquares.ts';

/** A seat by two figures, in their columns' units. */
export interface SeatPoint extends Point {
  readonly seat: Contest;
}

/** Seats that cannot be drawn, by the column that has no figure for them and the reason. */
export interface LeftOut {
  readonly column: FigureColumn;
  readonly reason: Absence;
  readonly seats: number;
}

/** The seats as points; those without one of the two figures are left out and counted, each once. */
export function seatPoints(
  seats: readonly Contest[],
  x: FigureColumn,
  y: FigureColumn,
): { readonly points: readonly SeatPoint[]; readonly leftOut: readonly LeftOut[] } {
  const points: SeatPoint[] = [];
  const leftOut = new Map<string, { column: FigureColumn; reason: Absence; seats: number }>();
  const leave = (column: FigureColumn, reason: Absence) => {
    const key = `${column.id} ${reason}`;
    const known = leftOut.get(key) ?? { column, reason, seats: 0 };
    known.seats += 1;
    leftOut.set(key, known);
  };
  for (const seat of seats) {
    const across = x.read(seat);
    const up = y.read(seat);
    if (across.kind === 'absent') leave(x, across.reason);
    else if (up.kind === 'absent') leave(y, up.reason);
    else points.push({ seat, x: across.value, y: up.value });
  }
  return { points, leftOut: [...leftOut.values()].sort((a, b) => b.seats - a.seats) };
}
