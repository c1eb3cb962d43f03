import { useRef, useState } from 'react';
import type { Candidacy } from '../../psephology/candidacy.ts';
import type { Constituency } from '../../psephology/constituency.ts';
import type { Election } from '../../psephology/election.ts';
import { copyText } from './copyText.ts';
import { quotation } from './quotation.ts';
import './Quotation.css';

interface QuotationProps {
  readonly constituency: Constituency;
  readonly candidacies: readonly Candidacy[];
  readonly election: Election;
}

const ANSWERS = {
  untried: '',
  copied: 'Copied.',
  selected: 'This browser does not let the page copy. The text is selected: press Ctrl and C, or ⌘ and C.',
} as const;

/** The result in a sentence that can be quoted, with a button that copies it. */
export function Quotation({ constituency, candidacies, election }: QuotationProps) {
  const words = useRef<HTMLQuoteElement>(null);
  const [answer, setAnswer] = useState<keyof typeof ANSWERS>('untried');
  const text = quotation(constituency, candidacies, election);
  if (text === null) return null;
  async function copy() {
    if (words.current !== null && text !== null) setAnswer(await copyText(text, words.current));
  }
  return (
    <section className="panel__section">
      <h3>In a sentence</h3>
      <blockquote ref={words} className="quotation">
        {text}
      </blockquote>
      <p className="small">Source: House of Commons Library; 2019 notional result: Rallings and Thrasher.</p>
      <div className="quotation__copy">
        <button type="button" className="plain-button" onClick={() => void copy()}>
          Copy the sentence
        </button>
        <span role="status" className="small">
          {ANSWERS[answer]}
        </span>
      </div>
    </section>
  );
}
