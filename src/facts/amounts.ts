import type { FigureUnit, Operator } from './fact.ts';
import { formatCount } from './figures.ts';
import { inDigits } from './inDigits.ts';

const NO_BREAK = '\u00a0';
const MOST_DECIMALS = 4;

/** A condition's number with its unit, as written: "25%", "1,000 votes", "20 points". */
export function amountInUnit(value: number, unit: FigureUnit): string {
  switch (unit) {
    case 'votes':
    case 'electors':
      return `${formatCount(value)}${NO_BREAK}${value === 1 ? unit.slice(0, -1) : unit}`;
    case 'points':
    case 'swing':
      return `${plain(value)}${NO_BREAK}${Math.abs(value) === 1 ? 'point' : 'points'}`;
    case 'per cent':
      return `${plain(value)}%`;
    default:
      return unit satisfies never;
  }
}

function plain(value: number): string {
  return inDigits(value, MOST_DECIMALS).replace(/\.?0+$/, '');
}

/** What an operator and an amount say: "25% or more", "less than 1,000 votes". */
export function amountInWords(operator: Operator, amount: string): string {
  switch (operator) {
    case '>=':
      return `${amount} or more`;
    case '<=':
      return `${amount} or less`;
    case '>':
      return `more than ${amount}`;
    case '<':
      return `less than ${amount}`;
    default:
      return operator satisfies never;
  }
}
