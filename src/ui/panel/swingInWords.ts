import type { Poll } from '../../election/contest.ts';
import { swingToChange } from '../../election/majority.ts';
import { formatCount } from '../../facts/figures.ts';
import { inDigits } from '../../facts/inDigits.ts';

const NO_BREAK = '\u00a0';

/** How close a seat was, as a sentence; `null` where nobody voted. */
export function swingInWords(poll: Poll): string | null {
  const swing = swingToChange(poll);
  if (swing === null) return null;
  const votes = Math.floor(poll.majority / 2) + 1;
  const size = swing * 100;
  // A seat won by 15 votes would otherwise have needed "a swing of 0.0".
  const figure = size < 0.05 ? new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 1 }).format(size) : inDigits(size, 1);
  const unit = figure === '1.0' ? 'point' : 'points';
  return `A swing of ${figure}${NO_BREAK}percentage ${unit} from first to second place would have changed the winner: ${formatCount(votes)}${NO_BREAK}${votes === 1 ? 'vote' : 'votes'} cast for the runner-up instead.`;
}
