import { X } from 'lucide-react';
import { useRef } from 'react';
import type { Election } from '../../election/election.ts';
import type { Condition } from '../../facts/condition.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { capitalised } from '../words/capitalised.ts';
import { conditionPhrases } from './conditionsInWords.ts';
import './ActiveFilters.css';

/** The conditions in words, each to be taken away, and all of them at once. */
export function ActiveFilters({ election }: { readonly election: Election }) {
  const store = useHustingsStore();
  const where = useHustings((state) => state.view.where);
  const answered = useHustings((state) => state.view.answered);
  const list = useRef<HTMLUListElement>(null);
  const phrases = conditionPhrases(where, election, answered ? 'answered' : 'residents');
  function remove(conditions: readonly Condition[]) {
    const { view, changeView } = store.getState();
    changeView({ where: view.where.filter((each) => !conditions.includes(each)) });
    // The button that was pressed goes: the focus stays with the list.
    list.current?.focus();
  }
  return (
    <ul ref={list} className="active-filters" aria-label="Conditions" tabIndex={-1}>
      {phrases.map(({ words, conditions }) => (
        <li key={words}>
          <button type="button" className="active-filters__chip" aria-label={`Remove: ${words}`} onClick={() => remove(conditions)}>
            {capitalised(words)}
            <X aria-hidden size={14} />
          </button>
        </li>
      ))}
      {phrases.length > 0 && (
        <li>
          <button type="button" className="text-button" onClick={() => remove(store.getState().view.where)}>
            Clear all
          </button>
        </li>
      )}
    </ul>
  );
}
