import { useHustings, useHustingsStore } from '../StoreContext.ts';
import './CensusBaseSwitch.css';

/** Whether the Muslim share is of all residents or of those who answered the voluntary question. */
export function CensusBaseSwitch() {
  const store = useHustingsStore();
  const answered = useHustings((state) => state.view.answered);
  return (
    <label className="census-base">
      <input
        type="checkbox"
        checked={answered}
        onChange={(event) => store.getState().changeView({ answered: event.target.checked })}
      />
      Only residents who answered the question
    </label>
  );
}
