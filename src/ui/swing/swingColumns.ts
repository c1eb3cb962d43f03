import type { Election } from '../../election/election.ts';
import type { PartyId } from '../../election/party.ts';
import type { SwingSeat } from '../../election/swing/swingSeat.ts';
import { percentageOf } from '../../election/units.ts';
import { type Figure, numberOr } from '../../facts/fact.ts';
import { SEAT_COLUMN, type SeatColumn, type Words } from '../table/seatColumns.ts';

const NOBODY: Words = { text: '', party: null };
const NO_FIGURE: Figure = { kind: 'absent', reason: 'no-figure' };

/** The columns of a table of seats by the swing that they need, read by seat. */
export function swingColumns(inOrder: readonly SwingSeat[], election: Election): readonly SeatColumn[] {
  const bySeat = new Map(inOrder.map((each) => [each.seat.index, each]));
  const party = (id: PartyId | undefined): Words =>
    id === undefined ? NOBODY : { text: election.partyById.get(id)?.shortName ?? id, party: id };
  const figure = (read: (each: SwingSeat) => number) => (seat: { readonly index: number }) => {
    const each = bySeat.get(seat.index);
    return each === undefined ? NO_FIGURE : numberOr('no-figure', read(each));
  };
  return [
    SEAT_COLUMN,
    {
      id: 'swing',
      kind: 'figure',
      group: 'Result',
      heading: 'Level at',
      description: 'The swing at which the two would have been level: half the votes between them ÷ valid votes',
      phrase: 'the swing needed',
      about: 'votes',
      unit: 'swing',
      read: figure(({ swing }) => percentageOf(swing)),
    },
    {
      id: 'gap',
      kind: 'figure',
      group: 'Result',
      heading: 'Votes between',
      description: 'The winner’s votes minus those of the candidate to whom the swing is',
      phrase: 'the votes between the two',
      about: 'votes',
      unit: 'votes',
      read: figure(({ gap }) => gap),
    },
    {
      id: 'winner',
      kind: 'words',
      group: 'Result',
      heading: 'From',
      description: 'The party that won',
      about: 'votes',
      read: ({ index }) => party(bySeat.get(index)?.winner),
    },
    {
      id: 'rival',
      kind: 'words',
      group: 'Result',
      heading: 'To',
      description: 'The party that would have won instead',
      about: 'votes',
      read: ({ index }) => party(bySeat.get(index)?.rival),
    },
  ];
}
