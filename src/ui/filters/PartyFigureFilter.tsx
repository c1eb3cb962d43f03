import { type FormEvent, useId, useState } from 'react';
import { OPERATORS, type Operator, PARTY_FIGURES, type PartyFigure } from '../../election/condition.ts';
import type { Election } from '../../election/election.ts';
import { isOffered } from '../../election/offered.ts';
import { baselineYearInWords } from '../../facts/baselineInWords.ts';
import { Menu } from '../controls/Menu.tsx';
import { partyChoices } from '../controls/partyChoices.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { readValue } from './readValue.ts';
import './PartyFigureFilter.css';

const UNITS: Readonly<Record<PartyFigure, string>> = { share: '%', change: 'points' };
const OPERATOR_WORDS: Readonly<Record<Operator, string>> = {
  '>=': 'is at least',
  '<=': 'is at most',
  '>': 'is more than',
  '<': 'is less than',
};

/** Adds a condition on a party's share or its change: party, figure, operator, value. */
export function PartyFigureFilter({ election }: { readonly election: Election }) {
  const store = useHustingsStore();
  const ofView = useHustings((state) => state.view.party);
  const [chosenParty, setChosenParty] = useState<string | null>(null);
  const [figure, setFigure] = useState<PartyFigure>('share');
  const [operator, setOperator] = useState<Operator>('>=');
  const [text, setText] = useState('');
  const [fault, setFault] = useState(false);
  const id = useId();
  const parties = partyChoices(election, { id: figure });
  const party = parties.find((each) => each.id === (chosenParty ?? ofView))?.id ?? parties[0]?.id ?? ofView;
  const figures = PARTY_FIGURES.filter((value) => isOffered(value, election)).map((value) => ({
    value,
    label: value === 'share' ? 'share of votes' : `change since ${baselineYearInWords(election)}`,
  }));
  function add(event: FormEvent) {
    event.preventDefault();
    const value = readValue(text);
    setFault(value === null);
    if (value === null) return;
    const { view, changeView } = store.getState();
    changeView({ where: [...view.where, { kind: 'partyFigure', figure, party, operator, value }] });
    setText('');
  }
  return (
    <form className="party-figure" onSubmit={add} noValidate>
      <Menu
        label="Party"
        value={party}
        options={parties.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setChosenParty}
      />
      <Menu
        label="Figure"
        value={figure}
        options={figures}
        onChange={(value) => setFigure(PARTY_FIGURES.find((each) => each === value) ?? figure)}
      />
      <Menu
        label="Compare"
        value={operator}
        options={OPERATORS.map((value) => ({ value, label: OPERATOR_WORDS[value] }))}
        onChange={(value) => setOperator(OPERATORS.find((each) => each === value) ?? operator)}
      />
      <span className="party-figure__value">
        <label htmlFor={id} className="menu__label">
          Value
        </label>
        <input
          id={id}
          value={text}
          // Not "decimal": the keyboard of an iPhone has no minus then.
          inputMode="text"
          autoComplete="off"
          aria-invalid={fault}
          aria-describedby={fault ? `${id}-fault` : undefined}
          onChange={(event) => {
            setText(event.target.value);
            setFault(false);
          }}
        />
        <span className="small">{UNITS[figure]}</span>
      </span>
      <button type="submit" className="plain-button">
        Add
      </button>
      {fault && (
        <p id={`${id}-fault`} role="alert" className="filter-fault">
          Expected a number{figure === 'change' ? ' of points, below 0 for a fall, such as −20' : ' of per cent, such as 40'}.
        </p>
      )}
    </form>
  );
}
