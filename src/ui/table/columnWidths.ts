import type { Contest } from '../../election/contest.ts';
import { SEAT_COLUMN, type SeatColumn } from './seatColumns.ts';

const FIGURE = 'var(--figure-column)';
/** Room for the swatch, its gap and the padding. */
const BESIDE_TEXT = 2.4;
const LETTER = 0.46;
const LEAST_LETTERS = 11;
/** A few small parties have names as long as a sentence; theirs are cut off. */
const MOST_LETTERS_OF_PARTY = 16;

/** A column's width for CSS: of words, from the longest among all seats, so that a filter does not move the columns. */
export function columnWidth(column: SeatColumn, seats: readonly Contest[]): string {
  if (column.id === SEAT_COLUMN.id) return 'var(--name-column)';
  if (column.kind === 'figure') return FIGURE;
  const letters = seats.reduce((most, seat) => Math.max(most, column.read(seat).text.length), LEAST_LETTERS);
  const shown = column.id === 'result' ? letters : Math.min(letters, MOST_LETTERS_OF_PARTY);
  return `${(shown * LETTER + BESIDE_TEXT).toFixed(2)}rem`;
}
