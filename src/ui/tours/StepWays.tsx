import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { Election } from '../../psephology/election.ts';
import { useHustingsStore } from '../StoreContext.ts';
import './StepWays.css';
import type { OpenTour } from './useOpenTour.ts';
import { useStrayed } from './useStrayed.ts';

interface StepWaysProps {
  readonly open: OpenTour;
  readonly election: Election;
}

/** Back, where the reader is in the tour (or the way back to there), and on. */
export function StepWays({ open: { tour, step, number }, election }: StepWaysProps) {
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
      <button type="button" className="plain-button" onClick={() => (last ? openStory('stories') : goToStep(number + 1))}>
        {last ? 'All stories' : 'Next'}
        <ArrowRight aria-hidden size={18} />
      </button>
    </div>
  );
}
