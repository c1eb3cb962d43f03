import type { ReadingProps } from '../reading/readings.ts';
import { StepText } from './StepText.tsx';
import { StepWays } from './StepWays.tsx';
import './TourHead.css';
import { useOpenTour } from './useOpenTour.ts';
import { useShowStep } from './useShowStep.ts';

/** The step of the tour that is open, and the ways to the others. */
export function TourHead({ election, onLeave }: ReadingProps) {
  const open = useOpenTour();
  useShowStep(open?.step ?? null, election);
  if (open === null) return null;
  return (
    <div className="tour-head">
      <div className="tour-head__step" aria-live="polite">
        <StepText step={open.step} election={election} onLeave={onLeave} />
      </div>
      <StepWays open={open} />
    </div>
  );
}
