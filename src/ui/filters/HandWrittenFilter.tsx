import { type FormEvent, useId, useState } from 'react';
import { FACTS } from '../../election/condition.ts';
import type { Election } from '../../election/election.ts';
import { isOffered } from '../../election/offered.ts';
import { formatWhere, parseWhere } from '../../view/where.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { whereFault } from './whereFault.ts';
import './HandWrittenFilter.css';

/** The conditions as the address has them, to be written by hand. They hold when the form is sent. */
export function HandWrittenFilter({ election }: { readonly election: Election }) {
  const store = useHustingsStore();
  const where = useHustings((state) => state.view.where);
  // `null` while nothing is being written: then the field follows the view.
  const [draft, setDraft] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();
  const { featured } = election;
  const examples = ['muslim>=25', `change.${featured}<=-20`, 'majority<=1000', 'turnout<50'];
  const figures = ['muslim', 'majority (votes)', 'turnout', 'challengers', `share.${featured}`, `change.${featured} (points)`];
  const offered = (written: readonly string[]) => written.filter((each) => isOffered(each, election));
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
          placeholder={offered(examples).slice(0, 2).join(',')}
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
        Figures: {offered(figures).join(', ')}. Facts: {offered(FACTS).join(', ')}.
      </p>
    </form>
  );
}
