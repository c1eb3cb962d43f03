import { useRef } from 'react';
import type { Candidacy } from '../../election/candidacy.ts';
import { changeInShare } from '../../election/change.ts';
import { type Contest, outcomeOf } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { winnerOf } from '../../election/poll.ts';
import { fractionOf } from '../../election/units.ts';
import { baselineName } from '../../facts/baselineInWords.ts';
import { describePoints, formatCount, formatShare } from '../../facts/figures.ts';
import { pollingDay } from '../../facts/pollingDay.ts';
import { possessive } from '../../facts/possessive.ts';
import { CopyButton } from '../copy/CopyButton.tsx';
import { capitalised } from '../words/capitalised.ts';
import { nameOfCandidate } from '../words/nameOfCandidate.ts';
import { sourceInWords } from '../words/sourcesInWords.ts';
import './Quotation.css';

interface QuotationProps {
  readonly constituency: Contest;
  readonly candidacies: readonly Candidacy[];
  readonly election: Election;
}

/** The result in a sentence that can be quoted, with a button that copies it. */
export function Quotation({ constituency, candidacies, election }: QuotationProps) {
  const words = useRef<HTMLQuoteElement>(null);
  const text = quotation(constituency, candidacies, election);
  if (text === null) return null;
  return (
    <section className="panel__section">
      <h3>In a sentence</h3>
      <blockquote ref={words} className="quotation">
        {text}
      </blockquote>
      <p className="small">Source: {sourceInWords(election)}.</p>
      <div className="quotation__copy">
        <CopyButton text={text} shownIn={words}>
          Copy the sentence
        </CopyButton>
      </div>
    </section>
  );
}

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
    return `${nameOfCandidate(candidacy)} (${of === undefined ? candidacy.party : of.adjective})`;
  };
  const { name } = constituency;
  const winner = partyById.get(outcome.winner);
  const speaker = winner?.kind === 'speaker' ? winner.noun : null;
  const deed =
    speaker !== null
      ? `${nameOfCandidate(first)}, ${speaker}, was re-elected in ${name}`
      : outcome.kind === 'hold'
        ? `${standing(first)} held ${name}`
        : `${standing(first)} won ${name}${loser === undefined ? '' : ` from ${loser.noun}`}`;
  const share = fractionOf(first.votes, poll?.validVotes ?? null);
  const won = `${deed} on ${pollingDay(date)} with ${formatCount(first.votes)} votes${share === null ? '' : ` (${formatShare(share)})`}, ${formatCount(poll?.majority ?? null)} more than ${standing(second)}.`;
  if (loser === undefined) return won;
  const change = changeInShare(constituency, loser.id);
  if (change.kind === 'none' || speaker !== null) return won;
  return `${won} ${capitalised(possessive(loser.together))} share was ${describePoints(change.points)} on the ${baselineName(election)}.`;
}
