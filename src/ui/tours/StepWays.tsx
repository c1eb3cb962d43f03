import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { Election } from '../../election/election.ts';
import { useHustingsStore } from '../StoreContext.ts';
import './StepWays.css';
import type { OpenTour } from './useOpenTour.ts';
import { useStrayed } from './useStrayed.ts';

interface StepWaysProps {
  readonly open: OpenTour;
  readonly election: Election;
  /** Whether the other stories can be reached from the last step. */
  readonly whole: boolean;
}

/** Back, where the reader is in the tour (or the way back to there), and on. */
export function StepWays({ open: { tour, step, number }, election, whole }: StepWaysProps) {
  const store = useHustingsStore();
  const strayed = useStrayed(step, election);
  const { goToStep, openStory } = store.getState();
  const last = number === tour.steps.length;
  return (
    <div className="step-ways">
      <button
        type="button"
        className="plain-button"
        aria-disabled={number === 1}
        onClick={() => number > 1 && goToStep(number - 1)}
      >
        <ArrowLeft aria-hidden size={18} />
        Back
      </button>
      <div className="step-ways__here">
        <p>
          Step {number} of {tour.steps.length}
        </p>
        {strayed && (
          <button type="button" className="text-button" onClick={() => goToStep(number)}>
            Back to the step
          </button>
        )}
      </div>
      {last && whole ? (
        <button type="button" className="plain-button" onClick={() => openStory('stories')}>
          All stories
          <ArrowRight aria-hidden size={18} />
        </button>
      ) : (
        <button type="button" className="plain-button" aria-disabled={last} onClick={() => !last && goToStep(number + 1)}>
          Next
          <ArrowRight aria-hidden size={18} />
        </button>
      )}
    </div>
  );
}
