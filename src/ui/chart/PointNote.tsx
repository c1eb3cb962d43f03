import type { FigureColumn } from '../../facts/columns.ts';
import type { ChartFrame } from './chartFrame.ts';
import { figureInWords } from './pointInWords.ts';
import type { SeatPoint } from './seatPoints.ts';

interface PointNoteProps {
  readonly frame: ChartFrame;
  readonly point: SeatPoint;
  readonly across: FigureColumn;
  readonly up: FigureColumn;
}

/** The name and figures of the seat that is pointed at, beside its point, on the side with more room. */
export function PointNote({ frame, point, across, up }: PointNoteProps) {
  const x = frame.x(point.x);
  const y = frame.y(point.y);
  const horizontal = x > frame.width / 2 ? { right: frame.width - x + 12 } : { left: x + 12 };
  const vertical = y > frame.height / 2 ? { bottom: frame.height - y + 8 } : { top: y + 8 };
  return (
    <div className="chart-note" aria-hidden="true" style={{ ...horizontal, ...vertical }}>
      <strong translate="no">{point.seat.name}</strong>
      <span>{figureInWords(across, point.x)}</span>
      <span>{figureInWords(up, point.y)}</span>
    </div>
  );
}
