import { type ClaimUnit, isCount } from '../unit.ts';
import type { Verdict } from '../verdict.ts';

/**
 * What becomes of a verdict when the figure was stated before the last seats had declared: where the results say otherwise, later
 * declarations have overtaken it. Counts only grow as seats declare: one that was stated higher than it ended was never so.
 */
export function whileCounting(verdict: Verdict, stated: number, computed: number, unit: ClaimUnit): Verdict {
  if (verdict !== 'not-borne-out') return verdict;
  return isCount(unit) && computed < stated ? verdict : 'overtaken';
}
