import { BoxSelect } from 'lucide-react';
import { selectGroup } from '../../store/selectors.ts';
import { hasChosenSeats, withoutChosenSeats } from '../../view/chosenSeats.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';

interface ChosenSeatsProps {
  readonly fingerDraws: boolean;
  readonly onFingerDraws: (draws: boolean) => void;
}

/** The seats chosen by drawing a box: for fingers a switch to draw, and what takes the chosen seats out of the filter again. */
export function ChosenSeats({ fingerDraws, onFingerDraws }: ChosenSeatsProps) {
  const store = useHustingsStore();
  const where = useHustings((state) => state.view.where);
  const seats = useHustings(selectGroup).length;
  return (
    <div className="chosen-seats">
      <button
        type="button"
        className="plain-button chosen-seats__switch"
        aria-pressed={fingerDraws}
        onClick={() => onFingerDraws(!fingerDraws)}
      >
        <BoxSelect aria-hidden size={18} />
        {fingerDraws ? 'Now drag over points' : 'Draw a box'}
      </button>
      {hasChosenSeats(where) && (
        <>
          <span>{seats === 1 ? '1 constituency chosen' : `${seats} constituencies chosen`}</span>
          <button
            type="button"
            className="plain-button"
            onClick={() => store.getState().changeView({ where: withoutChosenSeats(where) })}
          >
            Clear choice
          </button>
        </>
      )}
    </div>
  );
}
