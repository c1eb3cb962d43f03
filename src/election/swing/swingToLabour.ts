import type { Contest } from '../contest.ts';
import { CHALLENGERS, INDEPENDENT, LABOUR } from '../party.ts';
import type { Rivals } from './swingFromLabour.ts';
import { inOrderOfSwing, type SwingSeat, swingSeat } from './swingSeat.ts';

function winningVotes(seat: Contest): number {
  // Independents are added up in a seat's votes: the winner among them is the best placed.
  const votes = seat.winner === INDEPENDENT ? seat.bestIndependentVotes : seat.votes.get(seat.winner);
  return votes ?? 0;
}

/**
 * The seats in which Labour stood and others won, with the swing from the winner to Labour that would have levelled them, smallest
 * first; of all winners, or of independents and the Workers Party only.
 */
export function swingToLabour(seats: readonly Contest[], from: Rivals): readonly SwingSeat[] {
  return inOrderOfSwing(
    seats.flatMap((seat) => {
      const labour = seat.votes.get(LABOUR);
      if (labour === undefined || seat.winner === LABOUR) return [];
      if (from === 'challengers' && !CHALLENGERS.includes(seat.winner)) return [];
      return swingSeat(seat, LABOUR, winningVotes(seat) - labour) ?? [];
    }),
  );
}
