import type { SeatFigure } from '../../election/condition.ts';
import type { CensusBase } from '../../election/muslimShare.ts';

/** What an amount of a figure says of a seat: "25% or more of residents are Muslim", "turnout was less than 50%". */
export function figureInWords(figure: SeatFigure, amount: string, base: CensusBase): string {
  switch (figure) {
    case 'muslim':
      return base === 'residents'
        ? `${amount} of residents are Muslim`
        : `${amount} of residents who answered the question on religion are Muslim`;
    case 'majority':
      return `the majority was ${amount}`;
    case 'turnout':
      return `turnout was ${amount}`;
    case 'challengers':
      return `independents and the Workers Party together took ${amount} of votes`;
    default:
      return figure satisfies never;
  }
}
