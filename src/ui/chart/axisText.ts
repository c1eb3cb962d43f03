import type { FigureColumn } from '../../facts/columns.ts';
import type { FigureUnit } from '../../facts/fact.ts';
import { formatCount, formatSignedPoints } from '../../facts/figures.ts';
import { unitInHeading } from '../../facts/figureText.ts';

/** What stands beside an axis: the figure, its unit, and the baseline of a change. */
export function axisTitle({ heading, unit, since }: FigureColumn): string {
  return `${heading}${since === undefined ? '' : ` since ${since}`}, ${unitInHeading(unit)}`;
}

/** A number at a tick. Ticks are round, so that a decimal stands only where the step has one. */
export function tickText(value: number, unit: FigureUnit): string {
  if (unit === 'points') return formatSignedPoints(value).replace(/\.0$/, '');
  return Number.isInteger(value) ? formatCount(value) : value.toFixed(1);
}
