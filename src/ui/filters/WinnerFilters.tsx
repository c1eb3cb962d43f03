import { useMemo } from 'react';
import type { Election } from '../../election/election.ts';
import { isOffered } from '../../election/offered.ts';
import type { Party } from '../../election/party.ts';
import { winnerOf } from '../../election/poll.ts';
import { baselineInWords, baselineName, electionYear } from '../../facts/baselineInWords.ts';
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
      <FactSection fact="winner" title="Winner" label={`Winner in ${electionYear(election)}`} choices={now} />
      {isOffered('was', election) && (
        <FactSection fact="was" title="Held before by" label={`Held before by, ${baselineName(election)}`} choices={before}>
          <p className="small">Winner of the {baselineInWords(election)}.</p>
        </FactSection>
      )}
      {isOffered('result', election) && <FactSection fact="result" title="Result" label="Result" choices={RESULTS} />}
    </>
  );
}

function partyChoices(parties: readonly Party[]): readonly Choice[] {
  return parties.map(({ id, shortName }) => ({ value: id, label: shortName, symbol: <PartySwatch party={id} /> }));
}
