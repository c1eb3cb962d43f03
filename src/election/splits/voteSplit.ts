import type { AreaCode } from '../area.ts';
import type { Candidacy } from '../candidacy.ts';
import type { Contest } from '../contest.ts';
import type { SplitChoice } from './splitChoice.ts';

/** A seat whose majority is smaller than the votes of some other candidates: arithmetic, not a prediction. */
export interface VoteSplit {
  readonly seat: Contest;
  readonly winner: Candidacy;
  readonly runnerUp: Candidacy;
  /** The candidates whose votes are set against the majority, most votes first. */
  readonly others: readonly Candidacy[];
  /** Their votes together. */
  readonly votes: number;
  /** How many more votes they had than the majority; at least 1. */
  readonly excess: number;
}

function chosen(behind: readonly Candidacy[], choice: SplitChoice): readonly Candidacy[] {
  switch (choice.kind) {
    case 'best third':
      return behind.slice(0, 1);
    case 'parties':
      return behind.filter(({ party }) => choice.parties.has(party));
    default:
      return choice satisfies never;
  }
}

/**
 * A seat's vote split by a choice of candidates; `null` where their votes do not exceed the majority, or none of them stood behind
 * the first two.
 *
 * @param standing The seat's candidates, most votes first.
 */
export function voteSplit(seat: Contest, standing: readonly Candidacy[], choice: SplitChoice): VoteSplit | null {
  const [winner, runnerUp, ...behind] = standing;
  if (winner === undefined || runnerUp === undefined) return null;
  const others = chosen(behind, choice);
  const votes = others.reduce((sum, candidacy) => sum + candidacy.votes, 0);
  const excess = votes - (winner.votes - runnerUp.votes);
  return others.length === 0 || excess <= 0 ? null : { seat, winner, runnerUp, others, votes, excess };
}

/** All vote splits among seats by a choice of candidates, in the order of the seats. */
export function voteSplits(
  seats: readonly Contest[],
  candidacies: ReadonlyMap<AreaCode, readonly Candidacy[]>,
  choice: SplitChoice,
): readonly VoteSplit[] {
  return seats.flatMap((seat) => voteSplit(seat, candidacies.get(seat.code) ?? [], choice) ?? []);
}
