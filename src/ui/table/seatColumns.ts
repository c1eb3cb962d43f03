import type { Election } from '../../election/election.ts';
import type { CensusBase } from '../../election/muslimShare.ts';
import { isOffered } from '../../election/offered.ts';
import { memoise } from '../../store/memoise.ts';
import { selectElection } from '../../store/selectors.ts';
import type { HustingsState } from '../../store/state.ts';
import { partyChoices } from '../controls/partyChoices.ts';
import { changeColumn, shareColumn } from './partyColumns.ts';
import { PLACE_COLUMNS } from './placeColumns.ts';
import { residentColumns } from './residentColumns.ts';
import { resultColumns } from './resultColumns.ts';
import type { SeatColumn } from './seatColumn.ts';

/** Everything that a table of an election's seats can show, in the order in which it stands there. */
export function seatColumns(election: Election, base: CensusBase): readonly SeatColumn[] {
  const withChange = new Set(partyChoices(election, { id: 'change' }));
  const columns: readonly SeatColumn[] = [
    ...PLACE_COLUMNS,
    ...resultColumns(election),
    ...partyChoices(election, { id: 'share' }).flatMap((party) =>
      withChange.has(party) ? [shareColumn(party), changeColumn(party, election)] : [shareColumn(party)],
    ),
    ...residentColumns(base, election),
  ];
  return columns.filter(({ id }) => isOffered(id, election));
}

/** The columns of the store's election; none before the results are here. */
export const selectSeatColumns: (state: HustingsState) => readonly SeatColumn[] = memoise(
  (state: HustingsState) => [selectElection(state), state.view.answered] as const,
  (election, answered) => (election === null ? [] : seatColumns(election, answered ? 'answered' : 'residents')),
);
