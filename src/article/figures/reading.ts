import type { Fact } from './fact.ts';
import type { Certainty } from './seatOfFigure.ts';

/** What a rule takes a figure for. */
export interface Reading {
  /** What it may be compared with, by each way of reckoning; the first is what is given as the right figure. */
  readonly facts: readonly Fact[];
  readonly certainty: Certainty;
  /** Whether the package cannot tell that such a figure is wrong: a majority of the election before, on the old boundaries. */
  readonly uncheckable?: boolean;
}
