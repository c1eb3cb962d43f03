import { useMemo } from 'react';
import type { Election } from '../../psephology/election.ts';
import type { Party } from '../../psephology/party.ts';
import { PartySwatch } from '../legend/PartySwatch.tsx';
import { useHustings } from '../StoreContext.ts';
import { type Choice, ChoiceFilter } from './ChoiceFilter.tsx';
import { chosenInWords } from './chosenInWords.ts';
import { FilterSection } from './FilterSection.tsx';
import { winnersOf } from './winnersOf.ts';

const RESULTS: readonly Choice[] = [
  { value: 'hold', label: 'Held' },
  { value: 'gain', label: 'Changed hands' },
];

/** Chooses seats by who won now, who won before, and whether that is the same party. */
export function WinnerFilters({ election }: { readonly election: Election }) {
  const where = useHustings((state) => state.view.where);
  const now = useMemo(() => partyChoices(winnersOf(election, ({ winner }) => winner)), [election]);
  const before = useMemo(() => partyChoices(winnersOf(election, ({ notional }) => notional.winner)), [election]);
  return (
    <>
      <FilterSection title="Winner" chosen={chosenInWords(where, 'winner', now)}>
        <ChoiceFilter fact="winner" label="Winner in 2024" choices={now} />
      </FilterSection>
      <FilterSection title="Held before by" chosen={chosenInWords(where, 'was', before)}>
        <ChoiceFilter fact="was" label="Held before by, 2019 notional result" choices={before} />
        <p className="small">Winner of the 2019 notional result on the 2024 boundaries.</p>
      </FilterSection>
      <FilterSection title="Result" chosen={chosenInWords(where, 'result', RESULTS)}>
        <ChoiceFilter fact="result" label="Result" choices={RESULTS} />
      </FilterSection>
    </>
  );
}

function partyChoices(parties: readonly Party[]): readonly Choice[] {
  return parties.map(({ id, shortName }) => ({ value: id, label: shortName, symbol: <PartySwatch party={id} /> }));
}
