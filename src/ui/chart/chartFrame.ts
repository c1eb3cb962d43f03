import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Point } from './leastSquares.ts';

/** Where points stand on the picture, in CSS pixels. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  /** The box in which points lie. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

const MARGIN = { left: 48, right: 16, top: 30, bottom: 44 };
/** Into about so many steps an axis is divided to find its round ends: coarser ones would waste the picture's room. */
const ROUNDING = 12;
/** Room between the outermost points and the frame, for half a point and its name. */
const INSET = 8;
const PIXELS_A_TICK = { x: 90, y: 50 };

function extent(values: readonly number[]): [number, number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return least <= most ? [least, most] : [0, 1];
}

/** A frame of a size in which all points have their place. */
export function chartFrame(points: readonly Point[], width: number, height: number): ChartFrame {
  const left = MARGIN.left;
  const right = Math.max(left + 1, width - MARGIN.right);
  const top = MARGIN.top;
  const bottom = Math.max(top + 1, height - MARGIN.bottom);
  const x = scaleLinear(extent(points.map((point) => point.x)), [left + INSET, right - INSET]);
  const y = scaleLinear(extent(points.map((point) => point.y)), [bottom - INSET, top + INSET]);
  return { width, height, left, right, top, bottom, x: x.nice(ROUNDING), y: y.nice(ROUNDING) };
}

/** About how many ticks the lower edge has room for. */
export function ticksAcross({ left, right }: Pick<ChartFrame, 'left' | 'right'>): number {
  return Math.max(2, Math.round((right - left) / PIXELS_A_TICK.x));
}

/** About how many ticks the side has room for. */
export function ticksUp({ top, bottom }: Pick<ChartFrame, 'top' | 'bottom'>): number {
  return Math.max(2, Math.round((bottom - top) / PIXELS_A_TICK.y));
}
