import type { ChartFrame } from './chartFrame.ts';
import type { Place } from './placeLabels.ts';
import type { SeatPoint } from './seatPoints.ts';

/** A box on the picture, from one corner to the opposite one, in any order. */
export interface ChartBox {
  readonly from: Place;
  readonly to: Place;
}

/** A box as SVG draws it. */
export function rectOf({ from, to }: ChartBox): { x: number; y: number; width: number; height: number } {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
}

/** The points that lie in a box. */
export function pointsInBox(points: readonly SeatPoint[], frame: ChartFrame, box: ChartBox): readonly SeatPoint[] {
  const { x, y, width, height } = rectOf(box);
  return points.filter((point) => {
    const across = frame.x(point.x) - x;
    const down = frame.y(point.y) - y;
    return across >= 0 && across <= width && down >= 0 && down <= height;
  });
}
