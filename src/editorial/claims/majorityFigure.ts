import { votesFor, winnerOf } from '../../election/poll.ts';
import type { At } from './claimFigure.ts';
import { type ComputedFigure, noFigure } from './computedFigure.ts';
import type { Results } from './results.ts';

/** A seat's majority, now or in the 2019 notional result. */
export function majorityFigure(slug: string, at: At, { election, candidacies }: Results): ComputedFigure {
  const seat = election.bySlug.get(slug);
  if (seat === undefined) return noFigure(`The data package has no seat “${slug}”.`);
  const over = [seat];
  if (at === '2019') {
    const winner = winnerOf(seat.before);
    const { majority, runnerUp } = seat.before ?? { majority: null, runnerUp: null };
    if (winner === null || majority === null || runnerUp === null)
      return noFigure(`The data package has no majority in ${seat.name} before.`);
    const second = votesFor(seat.before, runnerUp) ?? 0;
    const working = { kind: 'notional majority', winner, runnerUp, votes: [second + majority, second] } as const;
    return { kind: 'value', value: majority, unit: 'votes', over, working };
  }
  const [more, fewer] = candidacies.get(seat.code) ?? [];
  if (more === undefined || fewer === undefined || seat.poll?.majority == null)
    return noFigure(`The data package has no two candidates in ${seat.name}.`);
  return { kind: 'value', value: seat.poll.majority, unit: 'votes', over, working: { kind: 'difference', more, fewer } };
}
