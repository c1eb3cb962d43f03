import type { ComputedFigure } from '../../editorial/claims/computedFigure.ts';
import type { Results } from '../../editorial/claims/results.ts';
import type { Working } from '../../editorial/claims/working.ts';
import { baselineInWords, baselineName, baselineYear, electionYear, isNotional } from '../../facts/baselineInWords.ts';
import { formatCount, formatShare, formatSignedPoints } from '../../facts/figures.ts';
import { partyTogether } from '../../facts/partiesInWords.ts';
import { nameOfCandidate } from '../words/nameOfCandidate.ts';
import { figureInUnit } from './figureInUnit.ts';

const MOST_NAMES = 12;
const MINUS = '\u2212';
const names = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** How a figure was computed, as a line of arithmetic; why there is none where it could not be. */
export function workingInWords(computed: ComputedFigure, results: Results): string {
  if (computed.kind === 'none') return computed.why;
  return `${steps(computed.working, results)} = ${figureInUnit(computed.value, computed.unit)}${after(computed.working, results)}`;
}

function steps(working: Working, { election }: Results): string {
  switch (working.kind) {
    case 'declared':
      return `votes declared for ${nameOfCandidate(working.candidacy)}`;
    case 'share of candidate':
      return `${formatCount(working.candidacy.votes)} votes ÷ ${formatCount(working.validVotes)} valid votes`;
    case 'place':
      return working.ranking.map((each) => `${nameOfCandidate(each)} ${formatCount(each.votes)}`).join(', ');
    case 'difference': {
      const { more, fewer } = working;
      return `${nameOfCandidate(more)} ${formatCount(more.votes)} ${MINUS} ${nameOfCandidate(fewer)} ${formatCount(fewer.votes)}`;
    }
    case 'notional majority': {
      const [first, second] = working.votes;
      return `${partyTogether(working.winner, election)} ${formatCount(first)} ${MINUS} ${partyTogether(working.runnerUp, election)} ${formatCount(second)}`;
    }
    case 'combined share':
      return `${formatCount(working.votes)} votes ÷ ${formatCount(working.validVotes)} valid votes${over(working.seats)}`;
    case 'combined change': {
      const { current, before } = working;
      return `${quotient(current)} ${MINUS} ${quotient(before)}${over(working.seats)}`;
    }
    case 'average change':
      return `the seats’ own changes added up, ${formatSignedPoints(working.sum)} points, ÷ ${formatCount(working.averagedOver)} seats`;
    case 'total votes':
      return `votes added up over the ${formatCount(working.stoodIn)} of ${formatCount(working.seats)} seats in which it stood`;
    case 'count': {
      const { counted, among } = working;
      const listed =
        counted.length === 0 || counted.length > MOST_NAMES ? '' : `: ${names.format(counted.map(({ name }) => name))}`;
      return `counted among ${formatCount(among)}${listed}`;
    }
    default:
      return working satisfies never;
  }
}

/** What the line of arithmetic leaves unsaid. */
function after(working: Working, { election }: Results): string {
  switch (working.kind) {
    case 'notional majority':
      return `, in the ${baselineInWords(election)}`;
    case 'total votes':
      if (working.at === 'now') return '';
      return isNotional(election)
        ? `, in the ${baselineName(election)}, which shares the votes of ${baselineYear(election)} out among the ${electionYear(election)} seats`
        : `, in the ${baselineName(election)}`;
    default:
      return '';
  }
}

function over(seats: number): string {
  return seats === 1 ? '' : ` in ${formatCount(seats)} seats`;
}

function quotient({ votes, validVotes }: { readonly votes: number; readonly validVotes: number }): string {
  return `${formatCount(votes)} ÷ ${formatCount(validVotes)} (${formatShare(votes / validVotes)})`;
}
