import { useMemo } from 'react';
import type { Election } from '../../psephology/election.ts';
import { TERMS } from '../../stories/tours/terms.ts';
import type { TourStep } from '../../stories/tours/tour.ts';
import { AreasNotPeople } from '../notices/AreasNotPeople.tsx';
import { PassageText } from './PassageText.tsx';
import { stepFacts } from './stepShown.ts';
import './StepText.css';

interface StepTextProps {
  readonly step: TourStep;
  readonly election: Election;
  readonly onLeave: () => void;
}

/** Whether a step sets residents beside votes. */
function isAboutResidents({ query }: TourStep): boolean {
  return /muslim|colour=both/.test(query);
}

/** A step of a tour to be read: headline, text, the words that are new in it. Stands by itself, also outside the app's panel. */
export function StepText({ step, election, onLeave }: StepTextProps) {
  const facts = useMemo(() => stepFacts(step, election), [step, election]);
  return (
    <div className="step-text">
      <h3 className="step-text__headline">{step.headline}</h3>
      <p>
        <PassageText passage={step.text} facts={facts} onLeave={onLeave} />
      </p>
      {isAboutResidents(step) && <AreasNotPeople />}
      {step.terms.map((id) => (
        <p key={id} className="small">
          <dfn>{TERMS[id].word}</dfn>: <PassageText passage={TERMS[id].meaning} facts={facts} onLeave={onLeave} />
        </p>
      ))}
    </div>
  );
}
