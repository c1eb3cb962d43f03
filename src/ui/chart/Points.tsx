import { memo } from 'react';
import type { Choropleth } from '../../facts/choropleth.ts';
import type { ChartFrame } from './chartFrame.ts';
import type { SeatPoint } from './seatPoints.ts';

interface PointsProps {
  readonly frame: ChartFrame;
  readonly points: readonly SeatPoint[];
  /** Whose colours they have; `null` for the faint points of seats that the filter leaves out. */
  readonly choropleth: Choropleth | null;
}

/** A point a seat, coloured as on the map. */
export const Points = memo(function Points({ frame, points, choropleth }: PointsProps) {
  return (
    <g className={choropleth === null ? 'chart-points chart-points--faint' : 'chart-points'}>
      {points.map(({ seat, x, y }) => (
        <circle
          key={seat.index}
          cx={frame.x(x)}
          cy={frame.y(y)}
          r={choropleth === null ? 2.5 : 4}
          fill={choropleth?.classes[choropleth.classBySeat[seat.index] ?? -1]?.colour}
        />
      ))}
    </g>
  );
});
