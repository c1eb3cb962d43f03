import { type Poll, swingToChange } from '../../election/poll.ts';
import { formatCount } from '../../facts/figures.ts';
import { inDigits } from '../../facts/inDigits.ts';

const NO_BREAK = '\u00a0';

/** How close a seat was, as a sentence; `null` where nobody voted or the majority is not known. */
export function swingInWords(poll: Poll | null): string | null {
  const swing = swingToChange(poll);
  const majority = poll?.majority ?? null;
  if (swing === null || majority === null) return null;
  const votes = Math.floor(majority / 2) + 1;
  const size = swing * 100;
  // A seat won by 15 votes would otherwise have needed "a swing of 0.0".
  const figure = size < 0.05 ? new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 1 }).format(size) : inDigits(size, 1);
  const unit = figure === '1.0' ? 'point' : 'points';
  return `A swing of ${figure}${NO_BREAK}percentage ${unit} from first to second place would have changed the winner: ${formatCount(votes)}${NO_BREAK}${votes === 1 ? 'vote' : 'votes'} cast for the runner-up instead.`;
}
