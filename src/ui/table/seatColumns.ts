import type { CensusBase } from '../../election/areaColumn.ts';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import type { PartyId } from '../../election/party.ts';
import { winnerOf } from '../../election/poll.ts';
import { baselineInWords } from '../../facts/baselineInWords.ts';
import { type ColumnGroup, type FigureColumn, partyFigure, residentFigures, resultFigures } from '../../facts/columns.ts';
import { pollingDay } from '../../facts/pollingDay.ts';
import { memoise } from '../../store/memoise.ts';
import { selectElection } from '../../store/selectors.ts';
import type { HustingsState } from '../../store/state.ts';
import { partyChoices } from '../controls/partyChoices.ts';
import { capitalised } from '../words/capitalised.ts';
import { outcomeInWords } from '../words/outcomeInWords.ts';

/** A seat's words in a column, with the party whose colour stands beside them. */
export interface Words {
  readonly text: string;
  readonly party: PartyId | null;
}

/** A column of words. */
export interface WordsColumn {
  readonly id: string;
  readonly kind: 'words';
  readonly group: ColumnGroup;
  readonly heading: string;
  readonly description: string;
  readonly about: FigureColumn['about'];
  read(seat: Contest): Words;
}

/** Something that a table of seats can show. */
export type SeatColumn = WordsColumn | FigureColumn;

/** Whether residents' characteristics and votes stand side by side in these columns. */
export function residentsMeetVotes(columns: readonly SeatColumn[]): boolean {
  return columns.some(({ about }) => about === 'residents') && columns.some(({ about }) => about === 'votes');
}

const PLACE = { kind: 'words', group: 'Seat', about: 'place' } as const;

/** The seat's name: the head of each row, always shown. */
export const SEAT_COLUMN: WordsColumn = {
  ...PLACE,
  id: 'seat',
  heading: 'Constituency',
  description: 'Name of the constituency',
  read: ({ name }) => ({ text: name, party: null }),
};

/** Which seat it is and where. */
const PLACE_COLUMNS: readonly WordsColumn[] = [
  SEAT_COLUMN,
  {
    ...PLACE,
    id: 'code',
    heading: 'Code',
    description: 'Code of the Office for National Statistics',
    read: ({ code }) => ({ text: code, party: null }),
  },
  {
    ...PLACE,
    id: 'region',
    heading: 'Region',
    description: 'Region, or nation without regions',
    read: ({ region, regionName }) => ({ text: regionName ?? region, party: null }),
  },
];

/** Who won, against whom. */
function outcomeColumns(election: Election): readonly WordsColumn[] {
  const partyWords = (id: PartyId | null) => ({
    text: id === null ? '' : (election.partyById.get(id)?.shortName ?? id),
    party: id,
  });
  const result = { kind: 'words', group: 'Result', about: 'votes' } as const;
  const compared: readonly WordsColumn[] = [
    {
      ...result,
      id: 'result',
      heading: 'Result',
      description: `Hold or gain, against the winner of the ${baselineInWords(election)}`,
      read: (seat) => ({ text: capitalised(outcomeInWords(seat, election)), party: winnerOf(seat.poll) }),
    },
    {
      ...result,
      id: 'winner',
      heading: 'Winner',
      description: `The party that won on ${pollingDay(election.date).replace('\u00a0', ' ')}`,
      read: ({ poll }) => partyWords(winnerOf(poll)),
    },
    {
      ...result,
      id: 'before',
      heading: 'Held before',
      description: `The party that won the ${baselineInWords(election)}`,
      read: ({ before }) => partyWords(winnerOf(before)),
    },
    {
      ...result,
      id: 'second',
      heading: 'Runner-up',
      description: 'The party that came second',
      read: ({ poll }) => partyWords(poll?.runnerUp ?? null),
    },
  ];
  return election.baseline === null ? compared.filter(({ id }) => id !== 'result' && id !== 'before') : compared;
}

/** Everything that a table of an election's seats can show, in the order in which it stands there. */
export function seatColumns(election: Election, base: CensusBase): readonly SeatColumn[] {
  const withChange = new Set(partyChoices(election, { id: 'change' }));
  return [
    ...PLACE_COLUMNS,
    ...outcomeColumns(election),
    ...resultFigures(election, base),
    ...partyChoices(election, { id: 'share' }).flatMap((party) => [
      ...partyFigure(election, 'share', party),
      ...(withChange.has(party) ? partyFigure(election, 'change', party) : []),
    ]),
    ...residentFigures(election, base),
  ];
}

/** The columns of the store's election; none before the results are here. */
export const selectSeatColumns: (state: HustingsState) => readonly SeatColumn[] = memoise(
  (state: HustingsState) => [selectElection(state), state.view.answered] as const,
  (election, answered) => (election === null ? [] : seatColumns(election, answered ? 'answered' : 'residents')),
);
