import { bestVotes } from '../../election/challengers.ts';
import { changeInShare } from '../../election/change.ts';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import type { PartyId } from '../../election/party.ts';
import { shareOf } from '../../election/poll.ts';
import { type Fraction, fractionOf } from '../../election/units.ts';
import type { Figure, StepFacts } from './passage.ts';

/** A seat by the name in its address. Errors: a `RangeError` where the election has no such seat. */
export function seatOf({ bySlug }: Election, slug: string): Contest {
  const found = bySlug.get(slug);
  if (found === undefined) throw new RangeError(`A tour speaks of "${slug}", which is no seat of this election`);
  return found;
}

/** What a tour says of a figure that the package does not have is a fault of the tour's. */
function known<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new RangeError(`A tour speaks of ${what}, for which there is no figure`);
  return value;
}

/** A candidate's votes; for independents, of whom there may be several, those of the best placed one. */
function candidateVotes(constituency: Contest, party: PartyId): number {
  return known(bestVotes(constituency.poll, party), `${party} in ${constituency.name}`);
}

function inSeat(slug: string, of: (constituency: Contest) => number): Figure {
  return { kind: 'figure', unit: 'count', of: ({ election }: StepFacts) => of(seatOf(election, slug)) };
}

function shareInSeat(slug: string, of: (constituency: Contest) => Fraction | null): Figure {
  return { kind: 'figure', unit: 'share', of: ({ election }) => known(of(seatOf(election, slug)), `a share in ${slug}`) };
}

/** Votes of a party's candidate, or of the best placed independent. */
export function votes(slug: string, party: PartyId): Figure {
  return inSeat(slug, (each) => candidateVotes(each, party));
}

/** The majority in votes. */
export function majority(slug: string): Figure {
  return inSeat(slug, ({ poll, name }) => known(poll?.majority, `the majority in ${name}`));
}

/** The majority in the baseline. */
export function majorityThen(slug: string): Figure {
  return inSeat(slug, ({ before, name }) => known(before?.majority, `the majority in ${name}`));
}

/** How many votes one party's candidate had more than another's. */
export function lead(slug: string, ahead: PartyId, behind: PartyId): Figure {
  return inSeat(slug, (each) => candidateVotes(each, ahead) - candidateVotes(each, behind));
}

/** The share of a party's candidate, or of the best placed independent. */
export function share(slug: string, party: PartyId): Figure {
  return shareInSeat(slug, (each) => fractionOf(candidateVotes(each, party), each.poll?.validVotes ?? null));
}

/** A party's share in the baseline. */
export function shareThen(slug: string, party: PartyId): Figure {
  return shareInSeat(slug, ({ before }) => shareOf(before, party));
}

/** The share of several candidates together. */
export function shareTogether(slug: string, parties: readonly PartyId[]): Figure {
  return shareInSeat(slug, (each) =>
    fractionOf(
      parties.reduce((sum, party) => sum + candidateVotes(each, party), 0),
      each.poll?.validVotes ?? null,
    ),
  );
}

/** By how much a party's share has changed since the baseline. */
export function changeOf(slug: string, party: PartyId): Figure {
  return {
    kind: 'figure',
    unit: 'points',
    of: ({ election }) => {
      const change = changeInShare(seatOf(election, slug), party);
      return known(change.kind === 'change' ? change.points : null, `the change of ${party} in ${slug}`);
    },
  };
}
