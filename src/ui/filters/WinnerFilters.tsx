import { useMemo } from 'react';
import type { Election } from '../../election/election.ts';
import type { Party } from '../../election/party.ts';
import { winnerOf } from '../../election/poll.ts';
import { PartySwatch } from '../legend/PartySwatch.tsx';
import type { Choice } from './ChoiceFilter.tsx';
import { FactSection } from './FactSection.tsx';
import { winnersOf } from './winnersOf.ts';

const RESULTS: readonly Choice[] = [
  { value: 'hold', label: 'Held' },
  { value: 'gain', label: 'Changed hands' },
];

/** Chooses seats by who won now, who won before, and whether that is the same party. */
export function WinnerFilters({ election }: { readonly election: Election }) {
  const now = useMemo(() => partyChoices(winnersOf(election, ({ poll }) => winnerOf(poll))), [election]);
  const before = useMemo(() => partyChoices(winnersOf(election, ({ before: poll }) => winnerOf(poll))), [election]);
  return (
    <>
      <FactSection fact="winner" title="Winner" label="Winner in 2024" choices={now} />
      <FactSection fact="was" title="Held before by" label="Held before by, 2019 notional result" choices={before}>
        <p className="small">Winner of the 2019 notional result on the 2024 boundaries.</p>
      </FactSection>
      <FactSection fact="result" title="Result" label="Result" choices={RESULTS} />
    </>
  );
}

function partyChoices(parties: readonly Party[]): readonly Choice[] {
  return parties.map(({ id, shortName }) => ({ value: id, label: shortName, symbol: <PartySwatch party={id} /> }));
}
