import type { Contest } from './contest.ts';
import type { PartyId } from './party.ts';
import { shareOf } from './poll.ts';
import { type PercentagePoints, pointsBetween } from './units.ts';

/** Why a change in a party's share cannot be given. */
export type NoChange =
  /** Stood now, not in the baseline. */
  | 'new'
  /** Stood in the baseline, not now. */
  | 'did-not-stand'
  /** Stood neither time. */
  | 'never-stood'
  /** Independents now and then are other people. */
  | 'not-comparable'
  /** There is nothing to compare with, or no result yet. */
  | 'no-figure';

export type Change =
  | { readonly kind: 'change'; readonly points: PercentagePoints }
  | { readonly kind: 'none'; readonly reason: NoChange };

/**
 * The change in a party's share since the baseline, in percentage points, or the reason why there is none: a party that did not stand
 * has no share, so its whole share is never called a gain or a loss.
 */
export function changeInShare({ poll, before }: Pick<Contest, 'poll' | 'before'>, party: PartyId): Change {
  if (poll === null || before === null) return { kind: 'none', reason: 'no-figure' };
  const now = shareOf(poll, party);
  if (party === poll.independents) return { kind: 'none', reason: 'not-comparable' };
  const then = shareOf(before, party);
  if (now !== null && then !== null) return { kind: 'change', points: pointsBetween(then, now) };
  if (now !== null) return { kind: 'none', reason: 'new' };
  return { kind: 'none', reason: then !== null ? 'did-not-stand' : 'never-stood' };
}
