import type { Verdict } from '../../editorial/claims/verdict.ts';

/** Verdicts as they stand on their own. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  'borne-out': 'Borne out',
  'after-rounding': 'Borne out after rounding',
  overtaken: 'Overtaken by later declarations',
  'not-borne-out': 'Not borne out',
  unchecked: 'Cannot be checked from this package',
};
