import { bestChallenger, bestVotes } from '../challengers.ts';
import type { Contest } from '../contest.ts';
import type { Election } from '../election.ts';
import type { PartyId } from '../party.ts';
import { votesFor, winnerOf } from '../poll.ts';
import { inOrderOfSwing, type SwingSeat, swingSeat } from './swingSeat.ts';

/** Who counts as the other side of a swing: whoever came closest or won, or the election's challengers only. */
export type Rivals = 'anyone' | 'challengers';

/** An election, as far as swings from and to its featured party are concerned. */
export type SwingingElection = Pick<Election, 'contests' | 'featured' | 'challengers'>;

function rivalOf(
  seat: Contest,
  rivals: Rivals,
  election: SwingingElection,
): { readonly party: PartyId; readonly votes: number } | null {
  if (rivals === 'challengers') return bestChallenger(seat.poll, election);
  const { runnerUp, majority } = seat.poll ?? { runnerUp: null, majority: null };
  return runnerUp === null || majority === null
    ? null
    : { party: runnerUp, votes: (votesFor(seat.poll, election.featured) ?? 0) - majority };
}

/** The seats that the featured party won, with the swing to its best placed rival that would have levelled them, smallest first. */
export function swingFromParty(election: SwingingElection, rivals: Rivals): readonly SwingSeat[] {
  const { contests, featured } = election;
  return inOrderOfSwing(
    contests.flatMap((seat) => {
      const rival = winnerOf(seat.poll) === featured ? rivalOf(seat, rivals, election) : null;
      return rival === null ? [] : (swingSeat(seat, rival.party, (votesFor(seat.poll, featured) ?? 0) - rival.votes) ?? []);
    }),
  );
}

/**
 * The seats in which the featured party stood and others won, with the swing from the winner to it that would have levelled them,
 * smallest first; of all winners, or of the challengers only.
 */
export function swingToParty({ contests, featured, challengers }: SwingingElection, from: Rivals): readonly SwingSeat[] {
  return inOrderOfSwing(
    contests.flatMap((seat) => {
      const votes = votesFor(seat.poll, featured);
      const winner = winnerOf(seat.poll);
      if (votes === null || winner === null || winner === featured) return [];
      if (from === 'challengers' && challengers?.parties.includes(winner) !== true) return [];
      return swingSeat(seat, featured, (bestVotes(seat.poll, winner) ?? 0) - votes) ?? [];
    }),
  );
}
