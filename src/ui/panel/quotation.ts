import type { Candidacy } from '../../election/candidacy.ts';
import { changeInShare } from '../../election/change.ts';
import { type Contest, outcomeOf } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { SPEAKER } from '../../election/party.ts';
import { winnerOf } from '../../election/poll.ts';
import { fractionOf } from '../../election/units.ts';
import { baselineName } from '../../facts/baselineInWords.ts';
import { describePoints, formatCount, formatShare } from '../../facts/figures.ts';
import { pollingDay } from '../../facts/pollingDay.ts';
import { possessive } from '../../facts/possessive.ts';
import { capitalised } from '../words/capitalised.ts';
import { nameOfCandidate } from '../words/nameOfCandidate.ts';
import { partyInWords } from '../words/partyInWords.ts';

/** A seat's result as one or two sentences that can stand in an article; `null` without two candidates or a winner. */
export function quotation(constituency: Contest, candidacies: readonly Candidacy[], election: Election): string | null {
  const { date, partyById } = election;
  const [first, second] = candidacies;
  const { poll, before } = constituency;
  const loser = partyById.get(winnerOf(before) ?? '');
  const outcome = outcomeOf(constituency);
  if (first === undefined || second === undefined || outcome === null) return null;
  const standing = (candidacy: Candidacy) => {
    const of = partyById.get(candidacy.party);
    return `${nameOfCandidate(candidacy)} (${of === undefined ? candidacy.party : partyInWords(of).adjective})`;
  };
  const { name } = constituency;
  const deed =
    outcome.winner === SPEAKER
      ? `${nameOfCandidate(first)}, the Speaker, was re-elected in ${name}`
      : outcome.kind === 'hold'
        ? `${standing(first)} held ${name}`
        : `${standing(first)} won ${name}${loser === undefined ? '' : ` from ${partyInWords(loser).noun}`}`;
  const share = fractionOf(first.votes, poll?.validVotes ?? null);
  const won = `${deed} on ${pollingDay(date)} with ${formatCount(first.votes)} votes${share === null ? '' : ` (${formatShare(share)})`}, ${formatCount(poll?.majority ?? null)} more than ${standing(second)}.`;
  if (loser === undefined) return won;
  const change = changeInShare(constituency, loser.id);
  if (change.kind === 'none' || outcome.winner === SPEAKER) return won;
  return `${won} ${capitalised(possessive(loser.name))} share was ${describePoints(change.points)} on the ${baselineName(election)}.`;
}
