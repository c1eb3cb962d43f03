import { passageInText } from '../../editorial/tours/passageInText.ts';
import type { Tour } from '../../editorial/tours/tour.ts';
import type { ReadingProps } from '../reading/reading.ts';
import { useHustingsStore } from '../StoreContext.ts';
import { StepText } from './StepText.tsx';
import { stepFacts } from './stepShown.ts';
import { useOpenTour } from './useOpenTour.ts';
import './PrintedTour.css';
import './TourBody.css';

/** All steps of the tour that is open, each a way to it. */
export function TourBody({ election, onLeave }: ReadingProps) {
  const store = useHustingsStore();
  const open = useOpenTour();
  if (open === null) return null;
  const { tour, number } = open;
  return (
    <div className="panel__body tour-body">
      <section className="panel__section">
        <h3>All steps</h3>
        <ol className="tour-steps">
          {tour.steps.map((step, position) => (
            <li key={step.query}>
              <button
                type="button"
                className="text-button"
                aria-current={position + 1 === number ? 'step' : undefined}
                onClick={() => store.getState().goToStep(position + 1)}
              >
                {passageInText(step.headline, stepFacts(step, election))}
              </button>
            </li>
          ))}
        </ol>
      </section>
      <p className="small">
        Figures are computed from the declared results (House of Commons Library), the 2019 notional results (Rallings and Thrasher)
        and the censuses of 2021 and 2022. What only reports gave is marked.
      </p>
      <PrintedTour tour={tour} election={election} onLeave={onLeave} />
    </div>
  );
}

interface PrintedTourProps extends ReadingProps {
  readonly tour: Tour;
}

/** The whole tour as text, on paper only. */
function PrintedTour({ tour, election, onLeave }: PrintedTourProps) {
  return (
    <div className="printed-tour">
      {tour.steps.map((step) => (
        <StepText key={step.query} step={step} election={election} onLeave={onLeave} />
      ))}
    </div>
  );
}
