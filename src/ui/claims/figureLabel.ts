import type { At, ClaimedSeats, ClaimFigure } from '../../editorial/claims/claimFigure.ts';
import type { Results } from '../../editorial/claims/results.ts';
import { baselineName } from '../../facts/baselineInWords.ts';
import { partyTogether } from '../../facts/partiesInWords.ts';
import { possessive } from '../../facts/possessive.ts';
import { describeConditions } from '../filters/conditionsInWords.ts';
import { candidateName, inBaseline } from './claimWords.ts';

/** What a figure of a claim is, as in the middle of a sentence: "the majority", "Wes Streeting’s share of votes". */
export function figureLabel(figure: ClaimFigure, results: Results): string {
  const { election } = results;
  switch (figure.of) {
    case 'votes':
      return `${possessive(named(figure.candidate, results))} votes`;
    case 'share of candidate':
      return `${possessive(named(figure.candidate, results))} share of votes`;
    case 'place':
      return `${possessive(named(figure.candidate, results))} place`;
    case 'votes between': {
      const other = candidateName(figure.candidate.seat, figure.other, results);
      return `the votes between ${named(figure.candidate, results)} and ${other}`;
    }
    case 'majority':
      return figure.at === 'now' ? 'the majority' : `the majority ${inBaseline(results)}`;
    case 'share':
      return `${possessive(partyTogether(figure.party, election))} share of votes${then(figure.at, results)}${where(figure.in, results)}`;
    case 'change':
      return `the ${figure.as} change in ${possessive(partyTogether(figure.party, election))} share since the ${baselineName(election)}${where(figure.in, results)}`;
    case 'total votes':
      return `${possessive(partyTogether(figure.party, election))} votes${then(figure.at, results)}${where(figure.in, results)}`;
    case 'seats':
      return `the number of seats${where(figure.in, results)}`;
    case 'seats lost': {
      const to = figure.to === 'anyone' ? 'anyone' : 'independents';
      return `the number of seats that ${partyTogether(figure.party, election)} lost to ${to} since the ${baselineName(election)}${where(figure.in, results)}`;
    }
    default:
      return figure satisfies never;
  }
}

function named({ seat, surname }: { readonly seat: string; readonly surname: string }, results: Results): string {
  return candidateName(seat, surname, results);
}

function then(at: At, results: Results): string {
  return at === 'now' ? '' : ` ${inBaseline(results)}`;
}

/** Which seats a figure is over; nothing where it is over one, which the claim names, or over all. */
function where(seats: ClaimedSeats, { election, base }: Results): string {
  if ('seat' in seats || seats.where.length === 0) return '';
  return ` ${describeConditions(seats.where, election, base)}`;
}
