import { type FormEvent, useId, useState } from 'react';
import type { Election } from '../../election/election.ts';
import { factOf } from '../../facts/catalogue.ts';
import { comparedFacts } from '../../facts/condition.ts';
import { OPERATORS, type Operator, unitOf } from '../../facts/fact.ts';
import { unitInHeading } from '../../facts/figureText.ts';
import { Menu } from '../controls/Menu.tsx';
import { partyChoices } from '../controls/partyChoices.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { FilterSection } from './FilterSection.tsx';
import { readValue } from './range/figureRange.ts';
import './PartyFigureFilter.css';

const OPERATOR_WORDS: Readonly<Record<Operator, string>> = {
  '>=': 'is at least',
  '<=': 'is at most',
  '>': 'is more than',
  '<': 'is less than',
};

/** Conditions on parties' shares and changes, with how many there are. */
export function PartyFigureSection({ election }: { readonly election: Election }) {
  const chosen = useHustings((state) => state.view.where.filter(({ kind }) => kind === 'partyFigure').length);
  return (
    <FilterSection
      title={factOf(election, 'change') === null ? 'A party’s share' : 'A party’s share or change'}
      chosen={chosen === 0 ? 'any' : `${chosen} chosen`}
    >
      <PartyFigureFilter election={election} />
    </FilterSection>
  );
}

/** Adds a condition on a party's share or its change: party, figure, operator, value. */
function PartyFigureFilter({ election }: { readonly election: Election }) {
  const store = useHustingsStore();
  const ofView = useHustings((state) => state.view.party);
  const [chosenParty, setChosenParty] = useState<string | null>(null);
  const [figure, setFigure] = useState<string>('share');
  const [operator, setOperator] = useState<Operator>('>=');
  const [text, setText] = useState('');
  const [fault, setFault] = useState(false);
  const id = useId();
  const parties = partyChoices(election, { id: figure });
  const party = parties.find((each) => each.id === (chosenParty ?? ofView))?.id ?? parties[0]?.id ?? ofView;
  const facts = comparedFacts(election).filter(({ usesParty }) => usesParty);
  const fact = facts.find((each) => each.id === figure);
  const unit = fact === undefined ? 'per cent' : unitOf(fact);
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
        options={facts.map((each) => ({ value: each.id, label: each.compared?.menu?.(election) ?? each.id }))}
        onChange={setFigure}
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
        <span className="small">{unitInHeading(unit)}</span>
      </span>
      <button type="submit" className="plain-button">
        Add
      </button>
      {fault && (
        <p id={`${id}-fault`} role="alert" className="filter-fault">
          Expected a number{unit === 'points' ? ' of points, below 0 for a fall, such as −20' : ' of per cent, such as 40'}.
        </p>
      )}
    </form>
  );
}
