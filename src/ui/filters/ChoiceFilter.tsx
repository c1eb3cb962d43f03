import type { ReactNode } from 'react';
import { useHustingsStore } from '../StoreContext.ts';
import { eitherOf } from '../words/eitherOf.ts';
import { factChoices, useFactChoices, withFactChoices } from './choices.ts';
import { FilterSection } from './FilterSection.tsx';
import './ChoiceFilter.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Before the label, such as a party's swatch. */
  readonly symbol?: ReactNode;
}

interface FactSectionProps {
  readonly fact: string;
  readonly title: string;
  /** What the boxes are called together. */
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly children?: ReactNode;
}

/** The values of a fact to tick, in a part that opens on request; none ticked leaves it open. */
export function FactSection({ fact, title, label, choices, children }: FactSectionProps) {
  const chosen = useFactChoices(fact);
  return (
    <FilterSection title={title} chosen={chosenInWords(chosen, choices)}>
      <ChoiceFilter fact={fact} label={label} choices={choices} chosen={chosen ?? []} />
      {children}
    </FilterSection>
  );
}

interface ChoiceFilterProps extends Pick<FactSectionProps, 'fact' | 'label' | 'choices'> {
  readonly chosen: readonly string[];
}

function ChoiceFilter({ fact, label, choices, chosen }: ChoiceFilterProps) {
  const store = useHustingsStore();
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

/** What is chosen of a fact's values, "Labour or Green"; "any" where it is open. */
function chosenInWords(chosen: readonly string[] | null, choices: readonly Choice[]): string {
  if (chosen === null) return 'any';
  // Two lists of one fact can have no value in common.
  if (chosen.length === 0) return 'none';
  return eitherOf(chosen.map((value) => choices.find((choice) => choice.value === value)?.label ?? value));
}
