import type { ChartFrame } from './chartFrame.ts';
import type { SeatPoint } from './seatPoints.ts';

/** The point nearest to a place on the picture, at most `reach` pixels away; `null` where none is. */
export function nearestPoint(
  points: readonly SeatPoint[],
  frame: ChartFrame,
  at: { readonly x: number; readonly y: number },
  reach: number,
): SeatPoint | null {
  let best: SeatPoint | null = null;
  let shortest = reach;
  for (const point of points) {
    const distance = Math.hypot(frame.x(point.x) - at.x, frame.y(point.y) - at.y);
    if (distance <= shortest) {
      best = point;
      shortest = distance;
    }
  }
  return best;
}
