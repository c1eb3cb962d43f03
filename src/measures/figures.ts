import type { Fraction, PercentagePoints } from '../psephology/units.ts';

const MINUS = '\u2212';
const NO_BREAK = '\u00a0';
const count = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A whole number, "14,739", with a true minus sign. */
export function formatCount(value: number): string {
  return count.format(value).replace('-', MINUS);
}

/** A fraction as a percentage with one decimal, "37.1%". */
export function formatShare(share: Fraction | number): string {
  return `${oneDecimal.format(share * 100).replace('-', MINUS)}%`;
}

/** Percentage points with a sign, "+3.4" or "−26.6"; what rounds to nought has none, "0.0". */
export function formatSignedPoints(points: PercentagePoints | number): string {
  const digits = oneDecimal.format(Math.abs(points));
  if (digits === '0.0') return digits;
  return `${points < 0 ? MINUS : '+'}${digits}`;
}

/** Percentage points in words, "down 26.6 points", "up 1.0 point", "unchanged" where it rounds to nought. */
export function describePoints(points: PercentagePoints | number): string {
  const digits = oneDecimal.format(Math.abs(points));
  if (digits === '0.0') return 'unchanged';
  return `${points < 0 ? 'down' : 'up'} ${digits}${NO_BREAK}${digits === '1.0' ? 'point' : 'points'}`;
}
