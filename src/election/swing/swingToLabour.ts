import type { Contest } from '../contest.ts';
import { CHALLENGERS, INDEPENDENT, LABOUR, type PartyId } from '../party.ts';
import { votesFor, winnerOf } from '../poll.ts';
import type { Rivals } from './swingFromLabour.ts';
import { inOrderOfSwing, type SwingSeat, swingSeat } from './swingSeat.ts';

function winningVotes({ poll }: Contest, winner: PartyId): number {
  // Independents are added up in a seat's votes: the winner among them is the best placed.
  return (winner === INDEPENDENT ? (poll?.bestIndependentVotes ?? null) : votesFor(poll, winner)) ?? 0;
}

/**
 * The seats in which Labour stood and others won, with the swing from the winner to Labour that would have levelled them, smallest
 * first; of all winners, or of independents and the Workers Party only.
 */
export function swingToLabour(seats: readonly Contest[], from: Rivals): readonly SwingSeat[] {
  return inOrderOfSwing(
    seats.flatMap((seat) => {
      const labour = votesFor(seat.poll, LABOUR);
      const winner = winnerOf(seat.poll);
      if (labour === null || winner === null || winner === LABOUR) return [];
      if (from === 'challengers' && !CHALLENGERS.includes(winner)) return [];
      return swingSeat(seat, LABOUR, winningVotes(seat, winner) - labour) ?? [];
    }),
  );
}
