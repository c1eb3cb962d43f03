import type { Contest } from '../contest.ts';
import type { PartyId } from '../party.ts';
import { winnerOf } from '../poll.ts';
import { type Fraction, fractionOf } from '../units.ts';

/** A seat with the swing that would have levelled the winner and another. */
export interface SwingSeat {
  readonly seat: Contest;
  /** From whom the swing is. */
  readonly winner: PartyId;
  /** To whom: not always the runner-up. */
  readonly rival: PartyId;
  /** The winner's votes minus the rival's. */
  readonly gap: number;
  /** Half the gap ÷ valid votes, because each vote that changes sides counts twice: at this swing the two are level. */
  readonly swing: Fraction;
}

/** A seat in which the rival stood; `null` where nobody voted or no winner is known. */
export function swingSeat(seat: Contest, rival: PartyId, gap: number): SwingSeat | null {
  const swing = fractionOf(gap / 2, seat.poll?.validVotes ?? null);
  const winner = winnerOf(seat.poll);
  return swing === null || winner === null ? null : { seat, winner, rival, gap, swing };
}

/** Seats in the order in which they fall as the swing grows; where two are alike, in the order of the election. */
export function inOrderOfSwing(seats: readonly SwingSeat[]): readonly SwingSeat[] {
  return seats.toSorted((a, b) => a.swing - b.swing || a.seat.index - b.seat.index);
}
