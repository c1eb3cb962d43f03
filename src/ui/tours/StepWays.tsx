import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { TourStep } from '../../editorial/tours/tour.ts';
import type { Election } from '../../election/election.ts';
import { formatQuery } from '../../view/query.ts';
import { usualView, type View } from '../../view/view.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { stepView } from './stepShown.ts';
import type { OpenTour } from './useOpenTour.ts';
import './StepWays.css';

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

/** Whether the reader has changed the map since the step was shown, or moved it. */
function useStrayed(step: TourStep, election: Election): boolean {
  const view = useHustings((state) => state.view);
  const moved = useHustings((state) => state.strayed);
  const awaited = useHustings((state) => state.stepAwaited);
  if (awaited) return false;
  const { layout, colour, party, seat, where, overlays, answered } = view;
  const shown = (map: Partial<View>) => formatQuery({ ...usualView(election), ...map, at: null }, election);
  return moved || shown(stepView(step, election)) !== shown({ layout, colour, party, seat, where, overlays, answered });
}
