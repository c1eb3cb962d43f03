import { candidateFigure } from './candidateFigure.ts';
import type { ClaimFigure } from './claimFigure.ts';
import type { ComputedFigure } from './computedFigure.ts';
import { groupFigure } from './groupFigure.ts';
import { majorityFigure } from './majorityFigure.ts';
import type { Results } from './results.ts';

/** A figure of a claim, computed from the declared results, or the reason why there is none. */
export function computeFigure(figure: ClaimFigure, results: Results): ComputedFigure {
  if ('candidate' in figure) return candidateFigure(figure, results);
  if (figure.of === 'majority') return majorityFigure(figure.seat, figure.at, results);
  return groupFigure(figure, results);
}
