import type { Constituency, Poll } from '../../psephology/constituency.ts';
import type { Election } from '../../psephology/election.ts';
import type { Party, PartyId } from '../../psephology/party.ts';
import { type Fraction, fractionOf } from '../../psephology/units.ts';

/** A party over all seats at one election. */
export interface PartyTotal {
  readonly seats: number;
  /** Its votes ÷ all valid votes; `null` where it stood nowhere. */
  readonly share: Fraction | null;
}

/** A party over all seats, now and in the notional 2019 result. */
export interface NationalLine {
  readonly party: Party;
  readonly now: PartyTotal;
  readonly before: PartyTotal;
}

const NOTABLE_SHARE = 0.01;

/** Seats and votes of every party that won a seat now or then, or 1% of votes now; most seats first, then most votes. */
export function nationalResult({ parties, constituencies }: Election): readonly NationalLine[] {
  const now = totalsOf(constituencies);
  const before = totalsOf(constituencies.map((constituency: Constituency): Poll => constituency.notional));
  return parties
    .map((party): NationalLine => ({ party, now: now(party.id), before: before(party.id) }))
    .filter(({ now: { seats, share }, before }) => seats > 0 || before.seats > 0 || (share ?? 0) >= NOTABLE_SHARE)
    .sort((a, b) => b.now.seats - a.now.seats || (b.now.share ?? 0) - (a.now.share ?? 0));
}

function totalsOf(polls: readonly Poll[]): (party: PartyId) => PartyTotal {
  const seats = new Map<PartyId, number>();
  const votes = new Map<PartyId, number>();
  let validVotes = 0;
  for (const poll of polls) {
    validVotes += poll.validVotes;
    seats.set(poll.winner, (seats.get(poll.winner) ?? 0) + 1);
    for (const [party, count] of poll.votes) votes.set(party, (votes.get(party) ?? 0) + count);
  }
  return (party) => {
    const partyVotes = votes.get(party);
    return { seats: seats.get(party) ?? 0, share: partyVotes === undefined ? null : fractionOf(partyVotes, validVotes) };
  };
}
