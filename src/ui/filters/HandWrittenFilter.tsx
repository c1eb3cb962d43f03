import { type FormEvent, useId, useState } from 'react';
import type { Election } from '../../election/election.ts';
import { seatsAreWritten } from '../../election/seatNamed.ts';
import { factOf } from '../../facts/catalogue.ts';
import { chosenFacts, comparedFacts } from '../../facts/condition.ts';
import { type ChosenFact, type FactDef, unitOf } from '../../facts/fact.ts';
import { someParties } from '../../view/parameters.ts';
import { conditionNotUnderstood, formatWhere, parseWhere } from '../../view/where.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { eitherOf } from '../words/eitherOf.ts';
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

/** What is wrong with conditions written by hand and what is expected instead, in a sentence or two; `null` where nothing is. */
export function whereFault(text: string, election: Election): string | null {
  if (parseWhere(text, election) !== null) return null;
  const part = conditionNotUnderstood(text, election);
  if (part === null) return 'That is more than forty conditions. Expected at most forty, separated by commas.';
  return `“${part.slice(0, 40)}” is not understood. Expected ${expectedInstead(part, election)}.`;
}

/** A fact as a condition names it, by way of example: "turnout", "share.lab". */
function writtenFact({ id, usesParty }: FactDef, { featured }: Pick<Election, 'featured'>): string {
  return usesParty ? `${id}.${featured}` : id;
}

function expectedInstead(part: string, election: Election): string {
  const name = /^[^<>=.]*/.exec(part)?.[0].trim() ?? '';
  const { featured, challengers } = election;
  const fact = factOf(election, name);
  if (fact?.chosen !== undefined) return `${name}= and then ${valuesOf(fact.chosen.of, election)}`;
  if (fact?.compared !== undefined) {
    return fact.usesParty
      ? `${name}, a full stop, a party such as ${someParties(election)}, then one of >= <= > <, then a number, as in ${name}.${featured}<=20`
      : `${name}, then one of >= <= > <, then a number, as in ${name}>=25`;
  }
  const compared = comparedFacts(election);
  const example = compared[0]?.about === 'residents' ? `${compared[0].id}>=25` : 'turnout<50';
  const names = (facts: readonly FactDef[]) => facts.map((each) => writtenFact(each, election)).join(', ');
  return `a figure (${names(compared)}) compared with a number, as in ${example}, or a fact (${names(chosenFacts(election))}), as in winner=${challengers?.parties[0] ?? featured}`;
}

function valuesOf(kind: ChosenFact['of'], election: Election): string {
  const { contests, nations, regions } = election;
  switch (kind) {
    case 'party':
      return `one or more parties such as ${someParties(election, ...(election.challengers?.parties.slice(0, 1) ?? []))}, separated by |`;
    case 'outcome':
      return 'hold or gain';
    case 'region':
      return regions[0] === undefined ? 'a region’s code' : `a region’s code such as ${regions[0].code}, or its name`;
    case 'nation':
      return eitherOf([...new Set([...nations.map(({ letter }) => letter), ...contests.map(({ nation }) => nation)])]);
    case 'seat':
      return seatsAreWritten(election);
    default:
      return kind satisfies never;
  }
}
