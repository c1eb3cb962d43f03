/** What a claim's figure is counted in. "per cent" holds 37.1 for 37.1%; "points" are percentage points; a place is 1 for first. */
export type ClaimUnit = 'votes' | 'per cent' | 'points' | 'seats' | 'place';

/** Whether a figure is a count, which can agree to the last digit, and not a quotient, which this page gives with one decimal. */
export function isCount(unit: ClaimUnit): boolean {
  return unit !== 'per cent' && unit !== 'points';
}
