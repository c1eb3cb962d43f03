import type { Constituency } from './constituency.ts';
import type { PartyId } from './party.ts';
import { partyTally } from './partyTally.ts';
import type { Fraction, PercentagePoints } from './units.ts';

/** How a party did over a group of seats. */
export interface PartyInGroup {
  readonly party: PartyId;
  readonly seatsNow: number;
  /** Seats in which it won the notional 2019 result. */
  readonly seatsThen: number;
  /** Seats in which it stood now. */
  readonly stoodNow: number;
  readonly votesNow: number;
  readonly votesThen: number;
  /** All its votes in the group ÷ all valid votes in the group, wherever it stood; `null` where it stood nowhere there. */
  readonly shareNow: Fraction | null;
  readonly shareThen: Fraction | null;
  /** Difference of the two combined shares; `null` where it stood nowhere at one of the two elections. */
  readonly combinedChange: PercentagePoints | null;
  /** Mean of the seats' own changes; `null` where no seat has one. */
  readonly averageChange: PercentagePoints | null;
  /** How many seats have a change: the ones that the average is of. */
  readonly averagedOver: number;
}

/** A party's figures over a group of seats; order of the seats does not matter. */
export function partyInGroup(seats: readonly Constituency[], party: PartyId): PartyInGroup {
  const tally = partyTally(party);
  let validNow = 0;
  let validThen = 0;
  for (const seat of seats) {
    validNow += seat.validVotes;
    validThen += seat.notional.validVotes;
    tally.add(seat);
  }
  return tally.result(validNow, validThen);
}
