import type { Claim } from '../../editorial/claims/claim.ts';
import type { ClaimFigure } from '../../editorial/claims/claimFigure.ts';
import type { Condition } from '../../election/condition.ts';

type FigureCondition = Extract<Condition, { readonly kind: 'figure' }>;

/** The figures of a claim that depend on a definition: those over a group of seats, stated or beside the switches. */
export function dependentFigures({ parts, related = [] }: Claim): readonly ClaimFigure[] {
  const stated = parts.flatMap((part) => (part.kind === 'figure' ? [part.figure] : []));
  return [...stated, ...related].filter((figure) => 'in' in figure && 'where' in figure.in);
}

/** The Muslim share by which a claim chooses its seats; `null` where it does not. */
export function thresholdOf({ show: { where = [] } }: Claim): FigureCondition | null {
  return where.find((each): each is FigureCondition => each.kind === 'figure' && each.figure === 'muslim') ?? null;
}
