import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { Menu } from './Menu.tsx';

const OPTIONS = [
  { value: 'residents', label: 'of all residents' },
  { value: 'answered', label: 'of those who answered' },
];

/** Whom the census share is a part of: the question on religion could be left unanswered. */
export function CensusBaseMenu() {
  const store = useHustingsStore();
  const answered = useHustings((state) => state.view.answered);
  return (
    <Menu
      label="Share"
      value={answered ? 'answered' : 'residents'}
      options={OPTIONS}
      onChange={(value) => store.getState().changeView({ answered: value === 'answered' })}
    />
  );
}
