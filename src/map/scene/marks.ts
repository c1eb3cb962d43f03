import type { LngLat } from '../../geography/atlas.ts';
import type { WidthByZoom } from './lines.ts';

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

/** The shapes of marks in CSS pixels round their middle, the same for every renderer and as the legend shows them. */
export const MARK_SHAPE = {
  ringRadius: 6.5,
  ringWidth: 1.75,
  /** From the middle to each of a diamond's four points. */
  diamondReach: 5,
  /** How far the casing stands out beyond a mark's own line or edge. */
  casing: 1.25,
} as const;

/** The size of marks at a zoom level: smaller over the whole country, where a city's seat is a few pixels wide. */
export const MARK_SCALE: WidthByZoom = [
  [4.5, 0.75],
  [7, 1],
  [11, 1.25],
];
