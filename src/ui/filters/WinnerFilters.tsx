import { useMemo } from 'react';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import type { Party, PartyId } from '../../election/party.ts';
import { winnerOf } from '../../election/poll.ts';
import { baselineInWords, baselineName, electionYear } from '../../facts/baselineInWords.ts';
import { factOf } from '../../facts/catalogue.ts';
import { PartySwatch } from '../legend/PartySwatch.tsx';
import { type Choice, FactSection } from './ChoiceFilter.tsx';

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
      {factOf(election, 'was') !== null && (
        <FactSection fact="was" title="Held before by" label={`Held before by, ${baselineName(election)}`} choices={before}>
          <p className="small">Winner of the {baselineInWords(election)}.</p>
        </FactSection>
      )}
      {factOf(election, 'result') !== null && <FactSection fact="result" title="Result" label="Result" choices={RESULTS} />}
    </>
  );
}

function partyChoices(parties: readonly Party[]): readonly Choice[] {
  return parties.map(({ id, shortName }) => ({ value: id, label: shortName, symbol: <PartySwatch party={id} /> }));
}

/** The parties that won a seat at an election, most seats first. */
function winnersOf({ contests, partyById }: Election, winner: (seat: Contest) => PartyId | null): readonly Party[] {
  const seats = new Map<PartyId, number>();
  for (const seat of contests) {
    const id = winner(seat);
    if (id !== null) seats.set(id, (seats.get(id) ?? 0) + 1);
  }
  return [...seats].sort(([, a], [, b]) => b - a).flatMap(([id]) => partyById.get(id) ?? []);
}
