import type { Constituency } from '../../psephology/constituency.ts';

/** The seats with the smallest majorities in votes, smallest first. */
export function closestSeats(constituencies: readonly Constituency[], count: number): readonly Constituency[] {
  return constituencies.toSorted((a, b) => a.majority - b.majority).slice(0, count);
}
