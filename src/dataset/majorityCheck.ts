import type { Constituency, Poll } from '../psephology/constituency.ts';
import { INDEPENDENT, type PartyId } from '../psephology/party.ts';
import { DataError } from './dataError.ts';

/**
 * Checks that the majorities of a seat, now and then, are first minus second.
 * @throws DataError that names the seat. Nothing is checked in a notional result that an independent won or nearly won: its
 * independents are added up, so the single candidate's votes are not known.
 */
export function checkMajorities(seat: Constituency, file: string): void {
  check(seat, seat, file, 'poll', seat.bestIndependentVotes);
  check(seat.notional, seat, file, 'notional', null);
}

function check(poll: Poll, { code }: Constituency, file: string, name: string, bestIndependentVotes: number | null): void {
  if (poll.winner === INDEPENDENT && poll.runnerUp === INDEPENDENT) return;
  const votesOf = (party: PartyId): number | null => (party === INDEPENDENT ? bestIndependentVotes : (poll.votes.get(party) ?? null));
  const [first, second] = [votesOf(poll.winner), votesOf(poll.runnerUp)];
  if (first === null || second === null) {
    const party = first === null ? poll.winner : poll.runnerUp;
    if (party === INDEPENDENT && bestIndependentVotes === null && poll.votes.has(INDEPENDENT) && name === 'notional') return;
    throw new DataError(file, `in “${name}” the party “${party}” came first or second in ${code} but has no votes there`);
  }
  if (first - second !== poll.majority) {
    throw new DataError(file, `the majority of ${code} in “${name}” is ${poll.majority}, but first minus second is ${first - second}`);
  }
}
