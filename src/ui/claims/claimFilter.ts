import type { CheckedClaim } from '../../editorial/claims/checkClaim.ts';
import type { Report } from '../../editorial/claims/claim.ts';
import { VERDICTS, type Verdict } from '../../editorial/claims/verdict.ts';

/** Which claims are listed; `null` for any. */
export interface ClaimFilter {
  readonly verdict: Verdict | null;
  readonly report: Report | null;
}

export const REPORTS: readonly Report[] = ['A', 'B', 'C', 'D', 'E'];

/** Whether a claim is listed: its own verdict, or that of a figure of it, is the one asked for. */
export function isListed({ claim, verdict, parts }: CheckedClaim, filter: ClaimFilter): boolean {
  const byVerdict = filter.verdict === null || verdict === filter.verdict || parts.some((part) => part.verdict === filter.verdict);
  return byVerdict && (filter.report === null || claim.reports.includes(filter.report));
}

/** A verdict of a menu's value; `null` for any. */
export function verdictOf(value: string): Verdict | null {
  return VERDICTS.find((verdict) => verdict === value) ?? null;
}

/** A report of a menu's value; `null` for any. */
export function reportOf(value: string): Report | null {
  return REPORTS.find((report) => report === value) ?? null;
}
