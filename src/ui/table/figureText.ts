import { formatCount, formatShare, formatSignedPoints } from '../../facts/figures.ts';
import { absenceInWords } from './absenceInWords.ts';
import type { Figure, FigureUnit } from './seatColumn.ts';

/** A number in its unit as it stands in running text: "37.1%", "−26.6 points", "14,739 votes". */
export function numberInUnit(value: number, unit: FigureUnit): string {
  switch (unit) {
    case 'per cent':
      return formatShare(value / 100);
    case 'points':
      return `${formatSignedPoints(value)}\u00a0points`;
    case 'swing':
      return `${value.toFixed(2)}\u00a0points`;
    case 'votes':
    case 'electors':
      return `${formatCount(value)}\u00a0${unit}`;
    default:
      return unit satisfies never;
  }
}

/** A number as it stands under a heading that names the unit: "37.1", "−26.6", "14,739". */
export function numberUnderHeading(value: number, unit: FigureUnit): string {
  switch (unit) {
    case 'per cent':
      return formatShare(value / 100).slice(0, -1);
    case 'points':
      return formatSignedPoints(value);
    case 'swing':
      return value.toFixed(2);
    case 'votes':
    case 'electors':
      return formatCount(value);
    default:
      return unit satisfies never;
  }
}

/** A seat's figure under its heading, or the reason why there is none. */
export function figureText(figure: Figure, unit: FigureUnit): string {
  return figure.kind === 'number' ? numberUnderHeading(figure.value, unit) : absenceInWords(figure.reason);
}
