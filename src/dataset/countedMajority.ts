import type { PartyId } from '../election/party.ts';
import type { Poll } from '../election/poll.ts';

/**
 * The last elected's votes minus the runner-up's; `null` where they are not known, or not one by one, since an independent came first or second
 * and independents are added up. With the best independent's votes given, only two independents in front leave it open.
 */
export function countedMajority(
  poll: Pick<Poll, 'votes' | 'elected' | 'runnerUp' | 'independents'>,
  bestIndependentVotes: number | null,
): number | null {
  const winner = poll.elected.at(-1);
  if (winner === undefined || poll.runnerUp === null || (winner === poll.runnerUp && winner === poll.independents)) return null;
  const votesOf = (party: PartyId): number | null =>
    party === poll.independents ? bestIndependentVotes : (poll.votes.get(party) ?? null);
  const first = votesOf(winner);
  const second = votesOf(poll.runnerUp);
  return first === null || second === null ? null : first - second;
}
