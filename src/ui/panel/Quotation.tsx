import { useRef } from 'react';
import type { Candidacy } from '../../election/candidacy.ts';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { CopyButton } from '../copy/CopyButton.tsx';
import { sourceInWords } from '../words/sourcesInWords.ts';
import { quotation } from './quotation.ts';
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
