import type { Poll } from '../election/contest.ts';
import { INDEPENDENT, type PartyId } from '../election/party.ts';

/**
 * The winner's votes minus the runner-up's; `null` where they are not known one by one, since an independent came first or second
 * and independents are added up. With the best independent's votes given, only two independents in front leave it open.
 */
export function countedMajority(
  poll: Pick<Poll, 'votes' | 'winner' | 'runnerUp'>,
  bestIndependentVotes: number | null,
): number | null {
  if (poll.winner === INDEPENDENT && poll.runnerUp === INDEPENDENT) return null;
  const votesOf = (party: PartyId): number | null =>
    party === INDEPENDENT ? bestIndependentVotes : (poll.votes.get(party) ?? null);
  const first = votesOf(poll.winner);
  const second = votesOf(poll.runnerUp);
  return first === null || second === null ? null : first - second;
}
