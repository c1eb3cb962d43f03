import type { Verdict } from '../verdict.ts';
import { HAIR, TOLERANCE } from './tolerance.ts';

/** "About" and "around": within a twentieth of the stated figure on either side. */
export function about(stated: number, computed: number): Verdict {
  return Math.abs(computed - stated) <= Math.abs(stated) * TOLERANCE + HAIR ? 'borne-out' : 'not-borne-out';
}
