import type { Constituency } from './constituency.ts';
import { outcomeOf } from './outcome.ts';

/** Whether a seat was held by less than a majority of so many votes. */
export function isNearMiss(constituency: Constituency, under: number): boolean {
  return constituency.majority < under && outcomeOf(constituency).kind === 'hold';
}
