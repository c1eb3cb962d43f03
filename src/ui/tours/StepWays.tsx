import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useHustingsStore } from '../StoreContext.ts';
import './StepWays.css';
import type { OpenTour } from './useOpenTour.ts';

/** Back, where the reader is in the tour, and on. */
export function StepWays({ open: { tour, number } }: { readonly open: OpenTour }) {
  const store = useHustingsStore();
  const last = number === tour.steps.length;
  return (
    <div className="step-ways">
      <button
        type="button"
        className="plain-button"
        aria-disabled={number === 1}
        onClick={() => number > 1 && store.getState().goToStep(number - 1)}
      >
        <ArrowLeft aria-hidden size={18} />
        Back
      </button>
      <p>
        Step {number} of {tour.steps.length}
      </p>
      <button
        type="button"
        className="plain-button step-ways__on"
        onClick={() => (last ? store.getState().openStory('stories') : store.getState().goToStep(number + 1))}
      >
        {last ? 'All stories' : 'Next'}
        <ArrowRight aria-hidden size={18} />
      </button>
    </div>
  );
}
