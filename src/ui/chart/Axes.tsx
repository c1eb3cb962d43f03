import type { FigureColumn } from '../../facts/columns.ts';
import type { FigureUnit } from '../../facts/fact.ts';
import { formatCount, formatSignedPoints } from '../../facts/figures.ts';
import { unitInHeading } from '../../facts/figureText.ts';
import { type ChartFrame, ticksAcross, ticksUp } from './chartFrame.ts';

interface AxesProps {
  readonly frame: ChartFrame;
  readonly across: FigureColumn;
  readonly up: FigureColumn;
}

/** Fine lines at round numbers, a firmer one at zero, and the names of both figures. */
export function Axes({ frame, across, up }: AxesProps) {
  const { left, right, top, bottom, x, y } = frame;
  return (
    <g className="chart-axes">
      {y.ticks(ticksUp(frame)).map((tick) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`}>
          <line className={tick === 0 ? 'chart-axes__nought' : undefined} x1={left} x2={right} />
          <text x={left - 8} dy="0.32em" textAnchor="end">
            {tickText(tick, up.unit)}
          </text>
        </g>
      ))}
      {x.ticks(ticksAcross(frame)).map((tick) => (
        <g key={tick} transform={`translate(${x(tick)} 0)`}>
          <line y1={bottom} y2={bottom + 4} />
          <text y={bottom + 18} textAnchor="middle">
            {tickText(tick, across.unit)}
          </text>
        </g>
      ))}
      <text className="chart-axes__title" x={8} y={top - 14}>
        ↑ {axisTitle(up)}
      </text>
      <text className="chart-axes__title" x={right} y={bottom + 37} textAnchor="end">
        {axisTitle(across)} →
      </text>
    </g>
  );
}

/** What stands beside an axis: the figure, its unit, and the baseline of a change. */
export function axisTitle({ heading, unit, since }: FigureColumn): string {
  return `${heading}${since === undefined ? '' : ` since ${since}`}, ${unitInHeading(unit)}`;
}

/** A number at a tick. Ticks are round, so that a decimal stands only where the step has one. */
export function tickText(value: number, unit: FigureUnit): string {
  if (unit === 'points') return formatSignedPoints(value).replace(/\.0$/, '');
  return Number.isInteger(value) ? formatCount(value) : value.toFixed(1);
}
