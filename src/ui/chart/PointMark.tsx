import type { ChartFrame } from './chartFrame.ts';
import type { SeatPoint } from './seatPoints.ts';

interface PointMarkProps {
  readonly frame: ChartFrame;
  readonly point: SeatPoint;
  readonly kind: 'hovered' | 'selected';
}

/** A ring around the seat that is pointed at or selected. */
export function PointMark({ frame, point, kind }: PointMarkProps) {
  return <circle className={`chart-mark chart-mark--${kind}`} cx={frame.x(point.x)} cy={frame.y(point.y)} r={7} />;
}
