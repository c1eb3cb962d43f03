import type { FigureColumn } from '../../facts/columns.ts';
import type { FigureUnit } from '../../facts/fact.ts';
import { formatCount } from '../../facts/figures.ts';
import type { LeastSquaresLine } from './leastSquares.ts';

const NO_BREAK = '\u00a0';
const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const twoDecimals = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** How much more of the first figure the sentence speaks of. */
const STEP: Readonly<Record<FigureUnit, number>> = { 'per cent': 10, points: 10, swing: 1, votes: 1000, electors: 1000 };

/** A difference without its sign: of two percentages it is in points. */
function difference(value: number, unit: FigureUnit): string {
  const size = Math.abs(value);
  switch (unit) {
    case 'per cent':
    case 'points':
    case 'swing':
      return `${Number.isInteger(value) ? size : oneDecimal.format(size)}${NO_BREAK}points`;
    case 'votes':
    case 'electors':
      return `${formatCount(size)}${NO_BREAK}${unit}`;
    default:
      return unit satisfies never;
  }
}

/** What a trend line says, plainly: how the second figure went with the first, and how much of it the line accounts for. */
export function trendInWords(line: LeastSquaresLine | null, x: FigureColumn, y: FigureColumn): string {
  if (line === null) return 'There are too few constituencies here for a trend.';
  const step = STEP[x.unit];
  const effect = line.slope * step;
  const words = difference(effect, y.unit);
  const nothing = /^0(\.0)?\u00a0/.test(words);
  const course = nothing ? 'on average the same' : `on average ${words} ${effect < 0 ? 'lower' : 'higher'}`;
  const first = `Where ${x.phrase} was ${difference(step, x.unit)} higher, ${y.phrase} was ${course}.`;
  if (line.rSquared === null) return first;
  const part = Math.round(line.rSquared * 100);
  return `${first} This straight line accounts for ${part}% of the differences between the ${line.points} constituencies (R²${NO_BREAK}${twoDecimals.format(line.rSquared)}).`;
}
