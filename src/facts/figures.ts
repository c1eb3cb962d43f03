import type { Fraction, PercentagePoints } from '../election/units.ts';
import { inDigits } from './inDigits.ts';

const MINUS = '\u2212';
const NO_BREAK = '\u00a0';

/** What stands for a figure that is not known. */
export const NO_FIGURE = 'no figure';

/** A whole number, "14,739", with a true minus sign; "no figure" for `null`. */
export function formatCount(value: number | null): string {
  return value === null ? NO_FIGURE : inDigits(value, 0);
}

/** A fraction as a percentage with one decimal, "37.1%"; "no figure" for `null`. */
export function formatShare(share: Fraction | number | null): string {
  return share === null ? NO_FIGURE : `${inDigits(share * 100, 1)}%`;
}

/** Percentage points with a sign, "+3.4" or "−26.6"; what rounds to zero has none, "0.0". */
export function formatSignedPoints(points: PercentagePoints | number): string {
  const digits = inDigits(Math.abs(points), 1);
  if (digits === '0.0') return digits;
  return `${points < 0 ? MINUS : '+'}${digits}`;
}

/** Percentage points in words, "down 26.6 points", "up 1.0 point", "unchanged" where it rounds to zero. */
export function describePoints(points: PercentagePoints | number): string {
  const digits = inDigits(Math.abs(points), 1);
  if (digits === '0.0') return 'unchanged';
  return `${points < 0 ? 'down' : 'up'} ${digits}${NO_BREAK}${digits === '1.0' ? 'point' : 'points'}`;
}
