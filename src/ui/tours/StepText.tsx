import { useMemo } from 'react';
import { toursOf } from '../../editorial/editorials.ts';
import { figureInText } from '../../editorial/tours/figureInText.ts';
import { isAboutResidents } from '../../editorial/tours/isAboutResidents.ts';
import type { Passage, StepFacts } from '../../editorial/tours/passage.ts';
import { seatOf } from '../../editorial/tours/seatFigures.ts';
import type { TourStep } from '../../editorial/tours/tour.ts';
import type { Election } from '../../election/election.ts';
import { pollingDay } from '../../facts/pollingDay.ts';
import { WIDE_WINDOW } from '../../first-paint/arrangement.ts';
import { useMediaQuery } from '../layout/useMediaQuery.ts';
import { AreasNotPeople } from '../notices/AreasNotPeople.tsx';
import { SeatLink } from '../panel/SeatLink.tsx';
import { capitalised } from '../words/capitalised.ts';
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

interface StepTermsProps {
  readonly terms: readonly string[];
  readonly facts: StepFacts;
  readonly onLeave: () => void;
}

/** The words that a step uses for the first time, explained; folded into a line where the map would have to give way. */
function StepTerms({ terms, facts, onLeave }: StepTermsProps) {
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

interface PassageTextProps {
  readonly passage: Passage;
  readonly facts: StepFacts;
  readonly onLeave: () => void;
  /** Opens a tab of the workbench by its id; without it tabs are named only. */
  readonly openTab?: ((id: string) => void) | undefined;
}

/** A text of a tour with its figures computed, its seats as links to their records, its tabs as buttons. */
function PassageText({ passage, facts, onLeave, openTab }: PassageTextProps) {
  const parts = passage.map((part, position) => {
    // Parts have no identity but their place, which never changes.
    const key = position;
    if (typeof part === 'string') return part;
    switch (part.kind) {
      case 'figure':
        return (
          <data key={key} value={part.of(facts)}>
            {figureInText(part, facts)}
          </data>
        );
      case 'seat':
        return <SeatLink key={key} constituency={seatOf(facts.election, part.slug)} election={facts.election} onLeave={onLeave} />;
      case 'tab':
        return openTab === undefined ? (
          part.label
        ) : (
          <button key={key} type="button" className="text-button" aria-haspopup="dialog" onClick={() => openTab(part.id)}>
            {part.label}
          </button>
        );
      case 'reported':
        return (
          <span key={key} className="reported-figure">
            {part.text} <span className="small">(as reported on {pollingDay(part.on)}; not in the data shown here)</span>
          </span>
        );
      default:
        return part satisfies never;
    }
  });
  return <>{parts}</>;
}
