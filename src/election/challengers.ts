import { CHALLENGERS, INDEPENDENT, type PartyId, WORKERS_PARTY } from './party.ts';
import { type Poll, votesFor } from './poll.ts';
import { type Fraction, fractionOf } from './units.ts';

/** Combined share of independents and the Workers Party; `null` where there is no poll or none of them stood. */
export function challengersShare(poll: Poll | null): Fraction | null {
  const votes = CHALLENGERS.flatMap((party) => votesFor(poll, party) ?? []);
  return votes.length === 0
    ? null
    : fractionOf(
        votes.reduce((sum, each) => sum + each, 0),
        poll?.validVotes ?? null,
      );
}

/** The best placed single challenger's party and votes; `null` where there is no poll or none stood. */
export function bestChallenger(poll: Poll | null): { readonly party: PartyId; readonly votes: number } | null {
  const independent = poll?.bestIndependentVotes ?? null;
  const workers = votesFor(poll, WORKERS_PARTY);
  if (independent === null && workers === null) return null;
  return (independent ?? -1) >= (workers ?? -1)
    ? { party: INDEPENDENT, votes: independent ?? 0 }
    : { party: WORKERS_PARTY, votes: workers ?? 0 };
}
