import type { PartyFigure, SeatFigure } from '../../election/condition.ts';
import { formatCount } from '../../facts/figures.ts';
import { inDigits } from '../../facts/inDigits.ts';

const NO_BREAK = '\u00a0';
const MOST_DECIMALS = 4;

/** A condition's value with its unit, as written: "25%", "1,000 votes", "20 points". */
export function conditionValue(figure: SeatFigure | PartyFigure, value: number): string {
  switch (figure) {
    case 'majority':
      return `${formatCount(value)}${NO_BREAK}${value === 1 ? 'vote' : 'votes'}`;
    case 'change':
      return `${plain(value)}${NO_BREAK}${Math.abs(value) === 1 ? 'point' : 'points'}`;
    case 'muslim':
    case 'turnout':
    case 'challengers':
    case 'share':
      return `${plain(value)}%`;
    default:
      return figure satisfies never;
  }
}

function plain(value: number): string {
  return inDigits(value, MOST_DECIMALS).replace(/\.?0+$/, '');
}
