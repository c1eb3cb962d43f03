import { formatCount, formatSignedPoints } from '../../facts/figures.ts';
import type { FigureColumn, FigureUnit } from '../table/seatColumn.ts';
import { unitInHeading } from '../table/unitInHeading.ts';

/** What stands beside an axis: the figure, its unit, and the baseline of a change. */
export function axisTitle({ heading, unit, since }: FigureColumn): string {
  return `${heading}${since === undefined ? '' : ` since ${since}`}, ${unitInHeading(unit)}`;
}

/** A number at a tick. Ticks are round, so that a decimal stands only where the step has one. */
export function tickText(value: number, unit: FigureUnit): string {
  if (unit === 'points') return formatSignedPoints(value).replace(/\.0$/, '');
  return Number.isInteger(value) ? formatCount(value) : value.toFixed(1);
}
