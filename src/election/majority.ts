import type { Poll } from './contest.ts';
import { type Fraction, fractionOf } from './units.ts';

/** Majority ÷ valid votes; `null` where nobody voted. */
export function majorityShare(poll: Poll): Fraction | null {
  return fractionOf(poll.majority, poll.validVotes);
}

/**
 * The swing that would have levelled first and second: half the majority's share, because each vote that changes sides
 * counts twice. `null` where nobody voted.
 */
export function swingToChange(poll: Poll): Fraction | null {
  return fractionOf(poll.majority / 2, poll.validVotes);
}
