import { memo, useMemo } from 'react';
import type { ChartFrame } from './chartFrame.ts';
import { type LeastSquaresLine, onLine } from './leastSquares.ts';
import { endPoints, outliers } from './outliers.ts';
import { type Place, placeLabels } from './placeLabels.ts';
import type { ScatterData } from './scatterData.ts';

interface NamedPointsProps {
  readonly data: ScatterData;
  readonly frame: ChartFrame;
  /** Named in any case. */
  readonly selected: number | null;
}

/** A name for each so many square pixels, within what can be read. */
const AREA_OF_A_NAME = 18_000;
const MOST_NAMES = 16;
const LINE_STEP = 8;

/** Places along the trend line, which a name should not hide either. */
function placesOnLine(line: LeastSquaresLine, frame: ChartFrame): readonly Place[] {
  const across = Array.from(
    { length: Math.ceil((frame.right - frame.left) / LINE_STEP) },
    (_, step) => frame.left + step * LINE_STEP,
  );
  return across.map((x) => ({ x, y: frame.y(onLine(line, frame.x.invert(x))) }));
}

/** The names of the selected seat, of the seats farthest from the line and of the ends, where they have room. */
export const NamedPoints = memo(function NamedPoints({ data, frame, selected }: NamedPointsProps) {
  const labels = useMemo(() => {
    const most = Math.min(MOST_NAMES, Math.max(4, Math.round((frame.width * frame.height) / AREA_OF_A_NAME)));
    const first = [...data.points, ...data.others].filter(({ seat }) => seat.index === selected);
    const named = new Set([...first, ...outliers(data.points, data.line, most), ...endPoints(data.points)]);
    const place = ({ x, y }: Place): Place => ({ x: frame.x(x), y: frame.y(y) });
    return placeLabels(
      [...named].map((point) => ({ key: point.seat.index, text: point.seat.name, ...place(point) })),
      { left: frame.left, right: frame.width, top: 0, bottom: frame.bottom + 4 },
      { points: data.points.map(place), line: data.line === null ? [] : placesOnLine(data.line, frame) },
    );
  }, [data, frame, selected]);
  return (
    <g className="chart-names">
      {labels.map(({ key, x, y, text }) => (
        <text key={key} x={x} y={y} className={key === selected ? 'chart-names__selected' : undefined}>
          {text}
        </text>
      ))}
    </g>
  );
});
