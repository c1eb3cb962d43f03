import type { LngLat } from '../geography/atlas.ts';

/** The marks that overlays draw at a seat's label point: a ring for a near miss, a diamond for a named challenger. */
export type MarkKind = 'near' | 'named';

/** A mark where it is drawn. A ring leaves room for a diamond within it. */
export interface SeatMark {
  readonly kind: MarkKind;
  /** The seat's. */
  readonly index: number;
  readonly at: LngLat;
}

/** The marks of near misses and of seats with a named challenger (by index); seats without a label point have none. */
export function seatMarks(labelPoints: readonly LngLat[], near: ReadonlySet<number>, named: ReadonlySet<number>): SeatMark[] {
  const marksOf = (kind: MarkKind, indices: ReadonlySet<number>) =>
    [...indices].flatMap((index): SeatMark[] => {
      const at = labelPoints[index];
      return at === undefined ? [] : [{ kind, index, at }];
    });
  return [...marksOf('near', near), ...marksOf('named', named)];
}
