import type { Contest } from '../../election/contest.ts';
import { fulfilling } from '../../facts/condition.ts';
import type { ClaimedSeats } from './claimFigure.ts';
import type { Results } from './results.ts';

/** The seats that a figure is about; none where the election has no such seat. */
export function claimedSeats(seats: ClaimedSeats, { election, base }: Results): readonly Contest[] {
  if ('seat' in seats) {
    const seat = election.bySlug.get(seats.seat);
    return seat === undefined ? [] : [seat];
  }
  return election.contests.filter(fulfilling(seats.where, election, base));
}
