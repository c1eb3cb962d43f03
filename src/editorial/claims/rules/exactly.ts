import { type ClaimUnit, isCount } from '../unit.ts';
import type { Verdict } from '../verdict.ts';
import { roundedTo } from './roundedTo.ts';

/** A figure stated as it is: counts agree to the last digit, shares and changes to the one decimal with which they are given. */
export function exactly(stated: number, computed: number, unit: ClaimUnit): Verdict {
  const same = isCount(unit) ? computed === stated : roundedTo(computed, 1) === roundedTo(stated, 1);
  return same ? 'borne-out' : 'not-borne-out';
}
