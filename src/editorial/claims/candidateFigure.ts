import { claimedCandidate } from './claimedCandidate.ts';
import type { ClaimFigure } from './claimFigure.ts';
import { type ComputedFigure, noFigure } from './computedFigure.ts';
import type { Results } from './results.ts';

type CandidateFigure = Extract<ClaimFigure, { readonly candidate: unknown }>;

/** A figure of a candidate. */
export function candidateFigure(figure: CandidateFigure, results: Results): ComputedFigure {
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
