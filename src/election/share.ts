import type { Poll } from './contest.ts';
import type { PartyId } from './party.ts';
import { type Fraction, fractionOf } from './units.ts';

/** A party's votes ÷ valid votes; `null` where it did not stand. Independents count together. */
export function shareOf(poll: Poll, party: PartyId): Fraction | null {
  const votes = poll.votes.get(party);
  return votes === undefined ? null : fractionOf(votes, poll.validVotes);
}
