import type { Contest } from '../../election/contest.ts';
import type { ClaimUnit } from './unit.ts';
import type { Working } from './working.ts';

/** A figure computed from the data package, with how; or why it cannot be computed, as a sentence. */
export type ComputedFigure =
  | {
      readonly kind: 'value';
      readonly value: number;
      readonly unit: ClaimUnit;
      /** The seats that it is computed over. */
      readonly over: readonly Contest[];
      readonly working: Working;
    }
  | { readonly kind: 'none'; readonly why: string };

/** A figure that cannot be computed. */
export function noFigure(why: string): ComputedFigure {
  return { kind: 'none', why };
}
