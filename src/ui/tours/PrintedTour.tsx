import type { Tour } from '../../editorial/tours/tour.ts';
import type { ReadingProps } from '../reading/reading.ts';
import './PrintedTour.css';
import { StepText } from './StepText.tsx';

interface PrintedTourProps extends ReadingProps {
  readonly tour: Tour;
}

/** The whole tour as text, on paper only. */
export function PrintedTour({ tour, election, onLeave }: PrintedTourProps) {
  return (
    <div className="printed-tour">
      {tour.steps.map((step) => (
        <StepText key={step.query} step={step} election={election} onLeave={onLeave} />
      ))}
    </div>
  );
}
