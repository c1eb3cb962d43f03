import type { At } from './claimFigure.ts';
import { type ComputedFigure, noFigure } from './computedFigure.ts';
import type { Results } from './results.ts';

/** A seat's majority, now or in the 2019 notional result. */
export function majorityFigure(slug: string, at: At, { election, candidacies }: Results): ComputedFigure {
  const seat = election.bySlug.get(slug);
  if (seat === undefined) return noFigure(`The data package has no seat “${slug}”.`);
  const over = [seat];
  if (at === '2019') {
    const { majority, winner, runnerUp, votes } = seat.notional;
    const second = votes.get(runnerUp) ?? 0;
    const working = { kind: 'notional majority', winner, runnerUp, votes: [second + majority, second] } as const;
    return { kind: 'value', value: majority, unit: 'votes', over, working };
  }
  const [more, fewer] = candidacies.get(seat.code) ?? [];
  if (more === undefined || fewer === undefined) return noFigure(`The data package has no two candidates in ${seat.name}.`);
  return { kind: 'value', value: seat.majority, unit: 'votes', over, working: { kind: 'difference', more, fewer } };
}
