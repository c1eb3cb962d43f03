import type { Election } from './election.ts';
import type { PartyId } from './party.ts';
import { type Poll, votesFor } from './poll.ts';
import { type Fraction, fractionOf } from './units.ts';

/** An election, as far as those are concerned who are given together. */
export type Challenged = Pick<Election, 'challengers'>;

/** All votes for an election's challengers; `null` where there is no poll or none of them stood. */
export function challengersVotes(poll: Poll | null, { challengers }: Challenged): number | null {
  const votes = challengers?.parties.flatMap((party) => votesFor(poll, party) ?? []) ?? [];
  return votes.length === 0 ? null : votes.reduce((sum, each) => sum + each, 0);
}

/** Their combined share; `null` where there is no poll or none of them stood. */
export function challengersShare(poll: Poll | null, election: Challenged): Fraction | null {
  return fractionOf(challengersVotes(poll, election), poll?.validVotes ?? null);
}

/** The best placed single challenger's party and votes; `null` where there is no poll or none stood. */
export function bestChallenger(
  poll: Poll | null,
  { challengers }: Challenged,
): { readonly party: PartyId; readonly votes: number } | null {
  let best: { readonly party: PartyId; readonly votes: number } | null = null;
  for (const party of challengers?.parties ?? []) {
    const votes = bestVotes(poll, party);
    if (votes !== null && votes > (best?.votes ?? -1)) best = { party, votes };
  }
  return best;
}

/** The votes of a party's candidate; of independents, whose votes a poll adds up, those of the best placed. `null` where none stood. */
export function bestVotes(poll: Poll | null, party: PartyId): number | null {
  return poll?.independents === party ? poll.bestIndependentVotes : votesFor(poll, party);
}
