import { useMemo } from 'react';
import { isAboutResidents } from '../../editorial/tours/isAboutResidents.ts';
import type { TourStep } from '../../editorial/tours/tour.ts';
import type { Election } from '../../election/election.ts';
import { AreasNotPeople } from '../notices/AreasNotPeople.tsx';
import { PassageText } from './PassageText.tsx';
import { StepTerms } from './StepTerms.tsx';
import { stepFacts } from './stepShown.ts';
import './StepText.css';

export interface StepTextProps {
  readonly step: TourStep;
  readonly election: Election;
  readonly onLeave: () => void;
  /** Opens a tab of the workbench by its id, where there is a workbench. */
  readonly openTab?: (id: string) => void;
}

/** A step of a tour to be read: headline, text, the words that are new in it. Stands by itself, also outside the app's panel. */
export function StepText({ step, election, onLeave, openTab }: StepTextProps) {
  const facts = useMemo(() => stepFacts(step, election), [step, election]);
  return (
    <div className="step-text">
      <h3 className="step-text__headline">
        <PassageText passage={step.headline} facts={facts} onLeave={onLeave} />
      </h3>
      <p>
        <PassageText passage={step.text} facts={facts} onLeave={onLeave} openTab={openTab} />
      </p>
      {isAboutResidents(step) && <AreasNotPeople />}
      {step.terms.length > 0 && <StepTerms key={step.query} terms={step.terms} facts={facts} onLeave={onLeave} />}
    </div>
  );
}
