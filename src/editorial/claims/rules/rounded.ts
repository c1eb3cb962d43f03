import { type ClaimUnit, isCount } from '../unit.ts';
import type { Verdict } from '../verdict.ts';
import { roundedTo } from './roundedTo.ts';

/** The smallest round number of which a cut-off figure is still taken for what it was: "32,000" for 32,583. */
const THOUSAND = 1_000;

/** What the last digit counts that is not 0: 1,000 of 32,000, 1 of 11, 0.1 of 37.1. */
export function precisionOf(stated: number): number {
  if (stated === 0) return 1;
  for (let decimals = 1; decimals <= 4; decimals += 1) {
    if (roundedTo(stated, decimals) === stated && roundedTo(stated, decimals - 1) !== stated) return 10 ** -decimals;
  }
  let precision = 1;
  while (stated % (precision * 10) === 0) precision *= 10;
  return precision;
}

/**
 * A figure stated more coarsely than it is known: the results, rounded to the stated precision (halves away from zero), give it.
 * Counts in whole thousands may also have had their other digits left off, as people do who say "32 thousand" of 32,583.
 */
export function rounded(stated: number, computed: number, unit: ClaimUnit): Verdict {
  if (computed === stated) return 'borne-out';
  const precision = precisionOf(stated);
  const steps = computed / precision;
  const wanted = Math.round(stated / precision);
  if (roundedTo(steps, 0) === wanted) return 'after-rounding';
  const cutOff = isCount(unit) && precision >= THOUSAND && Math.trunc(steps) === wanted;
  return cutOff ? 'after-rounding' : 'not-borne-out';
}
