import type { PartyId } from './party.ts';
import { type Fraction, fractionOf } from './units.ts';

/** The votes of a whole area at one election, real or notional. What is not known is `null`; 0 is zero. */
export interface Poll {
  readonly electorate: number | null;
  readonly validVotes: number | null;
  readonly rejectedVotes: number | null;
  /** Votes by party; a party that did not stand has no entry (which is not zero votes). Independents are added up. */
  readonly votes: ReadonlyMap<PartyId, number>;
  /** Votes of the parties that the package does not list one by one. */
  readonly otherVotes: number;
  /** Votes of the best placed independent; `null` where none stood, or where independents are not told apart. */
  readonly bestIndependentVotes: number | null;
  /** The label under which independents are added up; `null` where none stood. */
  readonly independents: PartyId | null;
  /** The party of each who was elected, most votes first; empty where nobody is known to be. */
  readonly elected: readonly PartyId[];
  /** The party of the first who was not elected; `null` where nobody stood against those who were, or nothing is known of it. */
  readonly runnerUp: PartyId | null;
  /** The last elected's votes minus those of the first who was not; `null` where they are not known. */
  readonly majority: number | null;
}

/** The party of the first elected; `null` where there is no poll, or nobody is known to be elected. */
export function winnerOf(poll: Poll | null): PartyId | null {
  return poll?.elected[0] ?? null;
}

/** A party's votes; `null` where there is no poll or it did not stand. Independents count together. */
export function votesFor(poll: Poll | null, party: PartyId): number | null {
  return poll?.votes.get(party) ?? null;
}

/** A party's votes ÷ valid votes; `null` where there is no poll or it did not stand. Independents count together. */
export function shareOf(poll: Poll | null, party: PartyId): Fraction | null {
  return fractionOf(votesFor(poll, party), poll?.validVotes ?? null);
}

/**
 * Valid votes ÷ electorate, the House of Commons Library's convention; `null` where there is no poll, or one of the two is not known.
 */
export function turnoutOf(poll: Poll | null): Fraction | null {
  return poll && fractionOf(poll.validVotes, poll.electorate);
}

/** Majority ÷ valid votes; `null` where there is no poll, one of the two is not known, or nobody voted. */
export function majorityShare(poll: Poll | null): Fraction | null {
  return poll && fractionOf(poll.majority, poll.validVotes);
}

/**
 * The swing that would have levelled the last elected and the first who was not: half the majority's share, because each vote that
 * changes sides counts twice. `null` as for `majorityShare`.
 */
export function swingToChange(poll: Poll | null): Fraction | null {
  const { majority, validVotes } = poll ?? { majority: null, validVotes: null };
  return fractionOf(majority === null ? null : majority / 2, validVotes);
}
