import type { ClaimUnit } from '../../editorial/claims/unit.ts';
import { describePoints, formatCount, formatShare } from '../../facts/figures.ts';

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** A place among candidates: "third", "7th". */
export function placeInWords(place: number): string {
  return PLACES[place - 1] ?? `${formatCount(place)}th`;
}

/** A computed figure as this page gives it: "14,739", "37.1%", "down 11.7 points", "28 seats", "third". */
export function figureInUnit(value: number, unit: ClaimUnit): string {
  switch (unit) {
    case 'votes':
      return formatCount(value);
    case 'per cent':
      return formatShare(value / 100);
    case 'points':
      return describePoints(value);
    case 'seats':
      return `${formatCount(value)}\u00a0${value === 1 ? 'seat' : 'seats'}`;
    case 'place':
      return placeInWords(value);
    default:
      return unit satisfies never;
  }
}
