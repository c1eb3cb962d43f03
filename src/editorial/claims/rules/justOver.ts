import type { Verdict } from '../verdict.ts';
import { HAIR, TOLERANCE } from './tolerance.ts';

/** "Just over": above the stated figure, by a twentieth of it at most. */
export function justOver(stated: number, computed: number): Verdict {
  return computed > stated && computed <= stated * (1 + TOLERANCE) + HAIR ? 'borne-out' : 'not-borne-out';
}
