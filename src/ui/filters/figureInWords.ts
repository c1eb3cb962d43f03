import type { SeatFigure } from '../../election/condition.ts';
import type { Election } from '../../election/election.ts';
import type { CensusBase } from '../../election/muslimShare.ts';
import { partiesTogether } from '../../facts/partiesInWords.ts';

/** What an amount of a figure says of a seat: "25% or more of residents are Muslim", "turnout was less than 50%". */
export function figureInWords(figure: SeatFigure, amount: string, base: CensusBase, election: Election): string {
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
      return `${partiesTogether(election.challengers?.parties ?? [], election)} together took ${amount} of votes`;
    default:
      return figure satisfies never;
  }
}
