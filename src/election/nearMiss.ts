import type { Contest } from './contest.ts';
import { outcomeOf } from './outcome.ts';

/** Whether a seat was held by less than a majority of so many votes. */
export function isNearMiss(constituency: Contest, under: number): boolean {
  return constituency.majority < under && outcomeOf(constituency).kind === 'hold';
}
