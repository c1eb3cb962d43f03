import type { Contest } from './contest.ts';
import { CHALLENGERS, INDEPENDENT, type PartyId, WORKERS_PARTY } from './party.ts';
import { type Fraction, fractionOf } from './units.ts';

/** Combined share of independents and the Workers Party; `null` where none of them stood. */
export function challengersShare(constituency: Contest): Fraction | null {
  let votes: number | null = null;
  for (const party of CHALLENGERS) {
    const partyVotes = constituency.votes.get(party);
    if (partyVotes !== undefined) votes = (votes ?? 0) + partyVotes;
  }
  return votes === null ? null : fractionOf(votes, constituency.validVotes);
}

/** The best placed single challenger's party and votes; `null` where none stood. */
export function bestChallenger(constituency: Contest): { readonly party: PartyId; readonly votes: number } | null {
  const independent = constituency.bestIndependentVotes;
  const workers = constituency.votes.get(WORKERS_PARTY) ?? null;
  if (independent === null && workers === null) return null;
  return (independent ?? -1) >= (workers ?? -1)
    ? { party: INDEPENDENT, votes: independent ?? 0 }
    : { party: WORKERS_PARTY, votes: workers ?? 0 };
}
