import { useMemo, useRef } from 'react';
import { sharedColumns } from '../../election/areaColumn.ts';
import type { Election } from '../../election/election.ts';
import type { GroupSummary } from '../../election/groupSummary.ts';
import type { Condition } from '../../facts/condition.ts';
import { CopyButton } from '../copy/CopyButton.tsx';
import { useHustings } from '../StoreContext.ts';
import { AREAS_NOT_PEOPLE } from '../words/areasNotPeople.ts';
import { sourceInWords } from '../words/sourcesInWords.ts';
import { groupSentence } from './groupSentence.ts';
import '../panel/Quotation.css';

interface GroupQuotationProps {
  readonly summary: GroupSummary;
  readonly conditions: readonly Condition[];
  readonly election: Election;
}

/** What happened over the group in sentences that can be quoted, with a button that copies them. */
export function GroupQuotation({ summary, conditions, election }: GroupQuotationProps) {
  const party = useHustings((state) => state.view.party);
  const answered = useHustings((state) => state.view.answered);
  const words = useRef<HTMLQuoteElement>(null);
  const text = useMemo(
    () => groupSentence({ summary, conditions, election, base: answered ? 'answered' : 'residents', party }),
    [summary, conditions, election, answered, party],
  );
  if (text === null) return null;
  const counted = sharedColumns(election).filter(({ id }) =>
    conditions.some((each) => each.kind === 'figure' && each.figure === id),
  );
  const note = counted.length > 0 ? AREAS_NOT_PEOPLE : null;
  return (
    <section className="panel__section">
      <h3>In a sentence</h3>
      <blockquote ref={words} className="quotation">
        {text}
      </blockquote>
      <p className="small">
        {note !== null && `Copied with the note: ${note} `}Source: {sourceInWords(election)}
        {[...new Set(counted.map(({ share }) => `; ${share.date}`))]}.
      </p>
      <div className="quotation__copy">
        <CopyButton text={note === null ? text : `${text} (${note})`} shownIn={words}>
          Copy the sentence
        </CopyButton>
      </div>
    </section>
  );
}
