import type { Verdict } from '../verdict.ts';
import { HAIR, TOLERANCE } from './tolerance.ts';

/** "Nearly" and "almost": below the stated figure, by a twentieth of it at most. The figure itself is reached, not nearly reached. */
export function nearly(stated: number, computed: number): Verdict {
  return computed < stated && computed >= stated * (1 - TOLERANCE) - HAIR ? 'borne-out' : 'not-borne-out';
}
