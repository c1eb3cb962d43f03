import { useHustings, useHustingsStore } from '../StoreContext.ts';

/** Whether the Muslim share is of all residents or of those who answered the voluntary question. */
export function CensusBaseSwitch() {
  const store = useHustingsStore();
  const answered = useHustings((state) => state.view.answered);
  return (
    <label className="choice-filter__choice">
      <input
        type="checkbox"
        className="census-base"
        checked={answered}
        onChange={(event) => store.getState().changeView({ answered: event.target.checked })}
      />
      Of those who answered the question, not of all residents
    </label>
  );
}
