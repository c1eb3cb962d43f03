import { bestChallenger } from '../challengers.ts';
import type { Contest } from '../contest.ts';
import { LABOUR, type PartyId } from '../party.ts';
import { votesFor, winnerOf } from '../poll.ts';
import { inOrderOfSwing, type SwingSeat, swingSeat } from './swingSeat.ts';

/** Who counts as Labour's rival: whoever came closest, or the best placed independent or Workers Party candidate. */
export type Rivals = 'anyone' | 'challengers';

function rivalOf(seat: Contest, rivals: Rivals): { readonly party: PartyId; readonly votes: number } | null {
  if (rivals === 'challengers') return bestChallenger(seat.poll);
  const { runnerUp, majority } = seat.poll ?? { runnerUp: null, majority: null };
  return runnerUp === null || majority === null ? null : { party: runnerUp, votes: (votesFor(seat.poll, LABOUR) ?? 0) - majority };
}

/** The seats that Labour won, with the swing to its best placed rival that would have levelled them, smallest first. */
export function swingFromLabour(seats: readonly Contest[], rivals: Rivals): readonly SwingSeat[] {
  return inOrderOfSwing(
    seats.flatMap((seat) => {
      const rival = winnerOf(seat.poll) === LABOUR ? rivalOf(seat, rivals) : null;
      return rival === null ? [] : (swingSeat(seat, rival.party, (votesFor(seat.poll, LABOUR) ?? 0) - rival.votes) ?? []);
    }),
  );
}
