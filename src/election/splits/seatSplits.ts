import type { Candidacy } from '../candidacy.ts';

/** Which candidates behind the first two had more votes than the majority, alone or together. */
export interface SeatSplits {
  readonly winner: Candidacy;
  readonly runnerUp: Candidacy;
  /** Winner's votes minus the runner-up's. */
  readonly majority: number;
  /** Candidates whose own votes exceed the majority, most votes first. */
  readonly alone: readonly Candidacy[];
  /** Pairs whose votes exceed it only together, most votes first. */
  readonly pairs: readonly (readonly [Candidacy, Candidacy])[];
  /** All candidates behind the first two, most votes first. */
  readonly behind: readonly Candidacy[];
  readonly votesBehind: number;
}

/**
 * A seat's majority against the votes of all who stood behind the first two; `null` with fewer than two candidates.
 *
 * @param standing The seat's candidates, most votes first.
 */
export function seatSplits(standing: readonly Candidacy[]): SeatSplits | null {
  const [winner, runnerUp, ...behind] = standing;
  if (winner === undefined || runnerUp === undefined) return null;
  const majority = winner.votes - runnerUp.votes;
  const alone = behind.filter(({ votes }) => votes > majority);
  const rest = behind.filter(({ votes }) => votes <= majority);
  const pairs = rest
    .flatMap((first, position) => rest.slice(position + 1).map((second): readonly [Candidacy, Candidacy] => [first, second]))
    .filter(([first, second]) => first.votes + second.votes > majority)
    .sort(([a, b], [c, d]) => c.votes + d.votes - a.votes - b.votes);
  return { winner, runnerUp, majority, alone, pairs, behind, votesBehind: behind.reduce((sum, { votes }) => sum + votes, 0) };
}
