import { type FormEvent, useId, useState } from 'react';
import type { Election } from '../../election/election.ts';
import { chosenFacts, comparedFacts } from '../../facts/condition.ts';
import { type FactDef, unitOf } from '../../facts/fact.ts';
import { formatWhere, parseWhere } from '../../view/where.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { whereFault, writtenFact } from './whereFault.ts';
import './HandWrittenFilter.css';

/** The conditions as the address has them, to be written by hand. They hold when the form is sent. */
export function HandWrittenFilter({ election }: { readonly election: Election }) {
  const store = useHustingsStore();
  const where = useHustings((state) => state.view.where);
  // `null` while nothing is being written: then the field follows the view.
  const [draft, setDraft] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();
  const examples = ['muslim>=25', `change.${election.featured}<=-20`, 'majority<=1000', 'turnout<50'];
  const offered = examples.filter((each) => parseWhere(each, election) !== null).slice(0, 2);
  function apply(event: FormEvent) {
    event.preventDefault();
    const text = draft ?? formatWhere(where);
    const conditions = parseWhere(text, election);
    setFault(whereFault(text, election));
    if (conditions === null) return;
    setDraft(null);
    store.getState().changeView({ where: conditions });
  }
  return (
    <form className="hand-written" onSubmit={apply}>
      <label htmlFor={id}>Conditions, separated by commas; all must hold</label>
      <div className="hand-written__line">
        <input
          id={id}
          value={draft ?? formatWhere(where)}
          placeholder={offered.join(',')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : `${id}-fault`}
          onChange={(event) => {
            setDraft(event.target.value);
            setFault(null);
          }}
        />
        <button type="submit" className="plain-button">
          Apply
        </button>
      </div>
      {fault !== null && (
        <p id={`${id}-fault`} role="alert" className="filter-fault">
          {fault}
        </p>
      )}
      <p className="small">
        Figures:{' '}
        {comparedFacts(election)
          .map((fact) => withUnit(fact, election))
          .join(', ')}
        . Facts:{' '}
        {chosenFacts(election)
          .map(({ id }) => id)
          .join(', ')}
        .
      </p>
    </form>
  );
}

/** A figure as it is written, with its unit where that is not per cent. */
function withUnit(fact: FactDef, election: Election): string {
  const unit = unitOf(fact);
  const written = writtenFact(fact, election);
  return unit === 'per cent' ? written : `${written} (${unit})`;
}
