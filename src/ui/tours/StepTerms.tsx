import { toursOf } from '../../editorial/editorials.ts';
import type { StepFacts } from '../../editorial/tours/passage.ts';
import { WIDE_WINDOW } from '../../first-paint/arrangement.ts';
import { useMediaQuery } from '../layout/useMediaQuery.ts';
import { capitalised } from '../words/capitalised.ts';
import { PassageText } from './PassageText.tsx';

interface StepTermsProps {
  readonly terms: readonly string[];
  readonly facts: StepFacts;
  readonly onLeave: () => void;
}

/** The words that a step uses for the first time, explained; folded into a line where the map would have to give way. */
export function StepTerms({ terms, facts, onLeave }: StepTermsProps) {
  const roomy = useMediaQuery(`${WIDE_WINDOW}, print`);
  const explained = terms.flatMap((id) => toursOf(facts.election.id)?.terms[id] ?? []);
  return (
    <details className="step-terms" open={roomy}>
      <summary>In plain words: {explained.map(({ word }) => word).join(', ')}</summary>
      {explained.map(({ word, meaning }) => (
        <p key={word} className="small">
          <dfn>{capitalised(word)}</dfn>: <PassageText passage={meaning} facts={facts} onLeave={onLeave} />
        </p>
      ))}
    </details>
  );
}
