import type { ClaimFigure } from '../../editorial/claims/claimFigure.ts';

/** A figure for a label that stands where the Muslim share has been said: over all seats, as far as words go. */
export function withoutMuslimShare(figure: ClaimFigure): ClaimFigure {
  if (!('in' in figure) || 'seat' in figure.in) return figure;
  const where = figure.in.where.filter((each) => each.kind !== 'figure' || each.figure !== 'muslim');
  return { ...figure, in: { where } };
}
