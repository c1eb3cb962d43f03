import { votesFor, winnerOf } from '../../election/poll.ts';
import { claimedCandidate } from './claimedCandidate.ts';
import type { At, ClaimFigure } from './claimFigure.ts';
import { type ComputedFigure, noFigure } from './computedFigure.ts';
import { groupFigure } from './groupFigure.ts';
import type { Results } from './results.ts';

/** A figure of a claim, computed from the declared results, or the reason why there is none. */
export function computeFigure(figure: ClaimFigure, results: Results): ComputedFigure {
  if ('candidate' in figure) return candidateFigure(figure, results);
  if (figure.of === 'majority') return majorityFigure(figure.seat, figure.at, results);
  return groupFigure(figure, results);
}

/** A seat's majority, now or in the baseline. */
function majorityFigure(slug: string, at: At, { election, candidacies }: Results): ComputedFigure {
  const seat = election.bySlug.get(slug);
  if (seat === undefined) return noFigure(`The data package has no seat “${slug}”.`);
  const over = [seat];
  if (at === 'before') {
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

type CandidateFigure = Extract<ClaimFigure, { readonly candidate: unknown }>;

/** A figure of a candidate. */
function candidateFigure(figure: CandidateFigure, results: Results): ComputedFigure {
  const found = claimedCandidate(figure.candidate, results);
  if (found === null) return nobody(figure.candidate.surname);
  const { seat, candidacy, standing } = found;
  const over = [seat];
  switch (figure.of) {
    case 'votes':
      return { kind: 'value', value: candidacy.votes, unit: 'votes', over, working: { kind: 'declared', candidacy } };
    case 'share of candidate': {
      const validVotes = seat.poll?.validVotes ?? 0;
      if (validVotes === 0) return noFigure(`Nobody voted in ${seat.name}.`);
      const working = { kind: 'share of candidate', candidacy, validVotes } as const;
      return { kind: 'value', value: (candidacy.votes / validVotes) * 100, unit: 'per cent', over, working };
    }
    case 'place': {
      // Who has as many votes shares the place.
      const ranking = [...standing.filter(({ votes }) => votes > candidacy.votes), candidacy];
      return { kind: 'value', value: ranking.length, unit: 'place', over, working: { kind: 'place', ranking } };
    }
    case 'votes between': {
      const other = standing.find(({ surname }) => surname === figure.other);
      if (other === undefined) return nobody(figure.other);
      const [more, fewer] = candidacy.votes >= other.votes ? [candidacy, other] : [other, candidacy];
      const working = { kind: 'difference', more, fewer } as const;
      return { kind: 'value', value: more.votes - fewer.votes, unit: 'votes', over, working };
    }
    default:
      return figure satisfies never;
  }
}

function nobody(surname: string): ComputedFigure {
  return noFigure(`The data package has no candidate of the name ${surname} there.`);
}
