import type { Verdict } from '../verdict.ts';

/** "More than" and "over": the results are greater; the stated figure itself is not. */
export function moreThan(stated: number, computed: number): Verdict {
  return computed > stated ? 'borne-out' : 'not-borne-out';
}
