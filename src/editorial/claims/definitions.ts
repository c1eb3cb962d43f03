import type { Condition } from '../../facts/condition.ts';
import type { ChangeKind, ClaimFigure, LostTo } from './claimFigure.ts';

/** A reader's own definitions; `null` leaves the report's. */
export interface Definitions {
  /** Per cent of Muslim residents. */
  readonly threshold: number | null;
  readonly change: ChangeKind | null;
  readonly lostTo: LostTo | null;
}

/** The definitions of the report itself. */
export const AS_REPORTED: Definitions = { threshold: null, change: null, lostTo: null };

/** Conditions with another threshold of the Muslim share, above it or from it on as before. */
export function withThreshold(where: readonly Condition[], threshold: number | null): readonly Condition[] {
  if (threshold === null) return where;
  return where.map((each) => (each.kind === 'figure' && each.figure === 'muslim' ? { ...each, value: threshold } : each));
}

/** A claim's figure by a reader's own definitions. */
export function redefined(figure: ClaimFigure, { threshold, change, lostTo }: Definitions): ClaimFigure {
  if (!('in' in figure)) return figure;
  const seats = 'where' in figure.in ? { where: withThreshold(figure.in.where, threshold) } : figure.in;
  switch (figure.of) {
    case 'change':
      return { ...figure, in: seats, as: change ?? figure.as };
    case 'seats lost':
      return { ...figure, in: seats, to: lostTo ?? figure.to };
    case 'share':
    case 'total votes':
    case 'seats':
      return { ...figure, in: seats };
    default:
      return figure satisfies never;
  }
}
