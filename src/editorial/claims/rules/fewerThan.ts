import type { Verdict } from '../verdict.ts';

/** "Fewer than" and "less than": the results are smaller; the stated figure itself is not. */
export function fewerThan(stated: number, computed: number): Verdict {
  return computed < stated ? 'borne-out' : 'not-borne-out';
}
