import type { ReactNode } from 'react';
import type { Fact } from '../../election/condition.ts';
import { useHustingsStore } from '../StoreContext.ts';
import { factChoices } from './factChoices.ts';
import { useFactChoices } from './useFactChoices.ts';
import { withFactChoices } from './withFactChoices.ts';
import './ChoiceFilter.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Before the label, such as a party's swatch. */
  readonly symbol?: ReactNode;
}

interface ChoiceFilterProps {
  readonly fact: Fact;
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** Chooses seats by a fact: any of the ticked values; none ticked leaves it open. */
export function ChoiceFilter({ fact, label, choices }: ChoiceFilterProps) {
  const store = useHustingsStore();
  const chosen = useFactChoices(fact) ?? [];
  function tick(value: string, on: boolean) {
    const { view, changeView } = store.getState();
    const before = factChoices(view.where, fact) ?? [];
    changeView({ where: withFactChoices(view.where, fact, on ? [...before, value] : before.filter((each) => each !== value)) });
  }
  return (
    <fieldset className="choice-filter">
      <legend className="visually-hidden">{label}</legend>
      {choices.map(({ value, label: name, symbol }) => (
        <label key={value} className="choice-filter__choice">
          <input type="checkbox" checked={chosen.includes(value)} onChange={(event) => tick(value, event.target.checked)} />
          {symbol}
          {name}
        </label>
      ))}
    </fieldset>
  );
}
