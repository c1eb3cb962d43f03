import type { Fraction } from '../../election/units.ts';
import { inDigits } from '../../facts/inDigits.ts';

/** A share for a table whose heading says per cent, "37.1"; a dash where there is none, which is not zero. */
export function shareInFigures(share: Fraction | null): string {
  return share === null ? '–' : inDigits(share * 100, 1);
}
