import type { ChartFrame } from './chartFrame.ts';
import { type LeastSquaresLine, onLine } from './leastSquares.ts';
import type { SeatPoint } from './seatPoints.ts';

interface TrendLineProps {
  readonly frame: ChartFrame;
  readonly line: LeastSquaresLine;
  /** The points that it was fitted to: it is drawn over their width only. */
  readonly points: readonly SeatPoint[];
  readonly clip: string;
}

/** The least-squares line. */
export function TrendLine({ frame, line, points, clip }: TrendLineProps) {
  const xs = points.map(({ x }) => x);
  const from = Math.min(...xs);
  const to = Math.max(...xs);
  const ends = { x1: frame.x(from), y1: frame.y(onLine(line, from)), x2: frame.x(to), y2: frame.y(onLine(line, to)) };
  return (
    <g clipPath={clip} className="chart-trend">
      <line className="chart-trend__halo" {...ends} />
      <line className="chart-trend__line" {...ends} />
    </g>
  );
}
