import type { StepFacts } from '../../editorial/tours/passage.ts';
import { TERMS, type TermId } from '../../editorial/tours/terms.ts';
import { WIDE_WINDOW } from '../../first-paint/arrangement.ts';
import { useMediaQuery } from '../layout/useMediaQuery.ts';
import { capitalised } from '../words/capitalised.ts';
import { PassageText } from './PassageText.tsx';

interface StepTermsProps {
  readonly terms: readonly TermId[];
  readonly facts: StepFacts;
  readonly onLeave: () => void;
}

/** The words that a step uses for the first time, explained; folded into a line where the map would have to give way. */
export function StepTerms({ terms, facts, onLeave }: StepTermsProps) {
  const roomy = useMediaQuery(`${WIDE_WINDOW}, print`);
  return (
    <details className="step-terms" open={roomy}>
      <summary>In plain words: {terms.map((id) => TERMS[id].word).join(', ')}</summary>
      {terms.map((id) => (
        <p key={id} className="small">
          <dfn>{capitalised(TERMS[id].word)}</dfn>: <PassageText passage={TERMS[id].meaning} facts={facts} onLeave={onLeave} />
        </p>
      ))}
    </details>
  );
}
