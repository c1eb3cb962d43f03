import type { Poll } from './contest.ts';
import { type Fraction, fractionOf } from './units.ts';

/** Valid votes ÷ electorate, the House of Commons Library's convention; `null` where there is no electorate. */
export function turnoutOf(poll: Poll): Fraction | null {
  return fractionOf(poll.validVotes, poll.electorate);
}
