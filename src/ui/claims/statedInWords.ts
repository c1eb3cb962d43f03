import type { FigurePart } from '../../editorial/claims/claim.ts';
import type { Comparison } from '../../editorial/claims/compare.ts';
import type { Results } from '../../editorial/claims/results.ts';
import type { ClaimUnit } from '../../editorial/claims/unit.ts';
import { formatCount } from '../../facts/figures.ts';
import { placeInWords } from './figureInUnit.ts';
import { figureLabel } from './figureLabel.ts';

const HEDGES: Readonly<Record<Comparison, string>> = {
  exactly: '',
  rounded: '',
  'more than': 'more than ',
  'fewer than': 'less than ',
  nearly: 'nearly ',
  'just over': 'just over ',
  about: 'about ',
};

/** A figure in the words in which it was stated, hedge and all: "nearly 7,000", "more than a sixth", "down 11 points". */
export function statedInWords({ compare, stated }: FigurePart, unit: ClaimUnit, results: Results): string {
  const hedge = compare === 'fewer than' && unit === 'votes' && typeof stated === 'number' ? 'fewer than ' : HEDGES[compare];
  if (typeof stated === 'number') return `${stated < 0 ? 'down ' : ''}${hedge}${plain(Math.abs(stated), unit)}`;
  return `${hedge}${'words' in stated ? stated.words : figureLabel(stated, results)}`;
}

/** A number with no more decimals than were stated. */
function plain(value: number, unit: ClaimUnit): string {
  switch (unit) {
    case 'votes':
      return formatCount(value);
    case 'seats':
      return `${formatCount(value)}\u00a0${value === 1 ? 'seat' : 'seats'}`;
    case 'per cent':
      return `${value}%`;
    case 'points':
      return `${value}\u00a0${value === 1 ? 'point' : 'points'}`;
    case 'place':
      return placeInWords(value);
    default:
      return unit satisfies never;
  }
}
