import type { Contest } from './contest.ts';
import type { PartyId } from './party.ts';

/** Who won, and whether the seat changed hands since the notional 2019 result. */
export type Outcome =
  | { readonly kind: 'hold'; readonly winner: PartyId }
  | { readonly kind: 'gain'; readonly winner: PartyId; readonly from: PartyId };

/** A hold or a gain, measured against the winner of the notional 2019 result; Labour and Co-operative count as Labour. */
export function outcomeOf(constituency: Contest): Outcome {
  const { winner } = constituency;
  const from = constituency.notional.winner;
  return winner === from ? { kind: 'hold', winner } : { kind: 'gain', winner, from };
}
