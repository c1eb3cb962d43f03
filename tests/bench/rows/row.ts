import type { Round } from './round.ts';

export type Unit = 'times' | 'milliseconds' | 'kilobytes' | 'share' | 'score';

/** One requirement of the project on its speed, or a figure for comparison, which has no limit. */
export interface Row {
  readonly id: string;
  /** What is measured, as the printed table says it. */
  readonly what: string;
  /** The visits that it is read from. */
  readonly needs: readonly string[];
  /** The figure of one round; `null` where it could not be had. */
  readonly value: (round: Round) => number | null;
  readonly unit: Unit;
  /** At most this; `null` for a figure that only orientates. */
  readonly limit: number | null;
}
