/** A part of a whole, 0 to 1. Shown as a percentage with one decimal. */
export type Fraction = number & { readonly unit: 'fraction' };

/** A difference of two shares in percentage points: −26.6 is "down 26.6 points". */
export type PercentagePoints = number & { readonly unit: 'percentage points' };

/** `part ÷ whole`; `null` where one is not known or the whole is zero, for a share of nothing says nothing. */
export function fractionOf(part: number | null, whole: number | null): Fraction | null {
  return part === null || whole === null || whole === 0 ? null : ((part / whole) as Fraction);
}

/** `now` minus `then`, in percentage points. */
export function pointsBetween(then: Fraction, now: Fraction): PercentagePoints {
  return ((now - then) * 100) as PercentagePoints;
}

/** A fraction as a percentage, 0 to 100. */
export function percentageOf(fraction: Fraction): number {
  return fraction * 100;
}
