import type { Constituency } from '../../psephology/constituency.ts';
import type { PartyId } from '../../psephology/party.ts';
import { partyInGroup } from '../../psephology/partyInGroup.ts';
import type { Fraction, PercentagePoints } from '../../psephology/units.ts';
import type { Figure } from './passage.ts';

function known<Value>(value: Value | null, party: PartyId): Value {
  if (value === null) throw new RangeError(`A tour speaks of ${party} where it did not stand`);
  return value;
}

/** How many seats the map shows in colour. */
export const groupSeats: Figure = { kind: 'figure', unit: 'number', of: ({ group }) => group.length };

/** How many seats there are. */
export const allSeats: Figure = { kind: 'figure', unit: 'number', of: ({ election }) => election.constituencies.length };

/** How many seats of all fulfil something. */
export function seatsThat(fulfil: (seat: Constituency) => boolean): Figure {
  return { kind: 'figure', unit: 'number', of: ({ election }) => election.constituencies.filter(fulfil).length };
}

/** Seats of the group that a party won. */
export function groupSeatsWon(party: PartyId): Figure {
  return { kind: 'figure', unit: 'number', of: ({ group }) => partyInGroup(group, party).seatsNow };
}

/** Seats of the group that a party won in the 2019 notional result. */
export function groupSeatsThen(party: PartyId): Figure {
  return { kind: 'figure', unit: 'number', of: ({ group }) => partyInGroup(group, party).seatsThen };
}

/** A party's part of all votes in the group. */
export function groupShare(party: PartyId): Figure {
  return { kind: 'figure', unit: 'share', of: ({ group }): Fraction => known(partyInGroup(group, party).shareNow, party) };
}

/** A party's part of all votes in the group, in the 2019 notional result. */
export function groupShareThen(party: PartyId): Figure {
  return { kind: 'figure', unit: 'share', of: ({ group }): Fraction => known(partyInGroup(group, party).shareThen, party) };
}

/** By how much a party's combined share of the group has changed, without its sign. */
export function groupChange(party: PartyId): Figure {
  return {
    kind: 'figure',
    unit: 'points',
    of: ({ group }): PercentagePoints => known(partyInGroup(group, party).combinedChange, party),
  };
}

/** The mean of a party's changes in the group's seats, without its sign. */
export function groupAverageChange(party: PartyId): Figure {
  return {
    kind: 'figure',
    unit: 'points',
    of: ({ group }): PercentagePoints => known(partyInGroup(group, party).averageChange, party),
  };
}
