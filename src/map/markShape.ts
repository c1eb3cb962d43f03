import type { WidthByZoom } from './lineWidths.ts';

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
