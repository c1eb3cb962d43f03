import type { Absence, Figure, FigureUnit } from './fact.ts';
import { formatCount, formatShare, formatSignedPoints } from './figures.ts';

const UNITS: Readonly<Record<FigureUnit, string>> = {
  'per cent': '%',
  points: 'points',
  swing: 'points',
  votes: 'votes',
  electors: 'people',
};

/** A unit as it stands under a heading, or behind a box. */
export function unitInHeading(unit: FigureUnit): string {
  return UNITS[unit];
}

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

const ABSENCES: Readonly<Record<Absence, string>> = {
  'no-figure': 'no figure',
  'did-not-stand': 'did not stand',
  new: 'new',
  'not-comparable': 'not comparable',
};

/** Why a cell has no figure, in a word or three. */
export function absenceInWords(reason: Absence): string {
  return ABSENCES[reason];
}

/** A seat's figure under its heading, or the reason why there is none. */
export function figureText(figure: Figure, unit: FigureUnit): string {
  return figure.kind === 'number' ? numberUnderHeading(figure.value, unit) : absenceInWords(figure.reason);
}
