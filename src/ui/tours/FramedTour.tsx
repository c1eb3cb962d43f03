import '../panel/Panel.css';
import { useId } from 'react';
import type { Election } from '../../election/election.ts';
import { StepText } from './StepText.tsx';
import { StepWays } from './StepWays.tsx';
import { useAnnouncedStep, useOpenTour } from './useOpenTour.ts';
import { useShowStep } from './useShowStep.ts';

interface FramedTourProps {
  readonly election: Election;
  readonly onLeave: () => void;
}

/** The step of the tour that an address names, in an article: all that stands in the app's panel but the panel itself. */
export function FramedTour({ election, onLeave }: FramedTourProps) {
  const open = useOpenTour();
  useShowStep(open?.step ?? null, election);
  const titleId = useId();
  const text = useAnnouncedStep(open, false);
  if (open === null) return null;
  return (
    <section className="panel framed-tour" aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {open.title}
      </h2>
      <div ref={text}>
        <StepText step={open.step} election={election} onLeave={onLeave} />
      </div>
      <StepWays open={open} election={election} whole={false} />
    </section>
  );
}
