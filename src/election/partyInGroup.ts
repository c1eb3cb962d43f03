import { changeInShare } from './change.ts';
import type { Contest } from './contest.ts';
import type { PartyId } from './party.ts';
import { votesFor, winnerOf } from './poll.ts';
import { type Fraction, fractionOf, type PercentagePoints, pointsBetween } from './units.ts';

/** How a party did over a group of seats. */
export interface PartyInGroup {
  readonly party: PartyId;
  readonly seatsNow: number;
  /** Seats in which it won the baseline. */
  readonly seatsThen: number;
  /** Seats in which it stood now. */
  readonly stoodNow: number;
  readonly votesNow: number;
  readonly votesThen: number;
  /** All its votes in the group ÷ all valid votes in the group, wherever it stood; `null` where it stood nowhere there. */
  readonly shareNow: Fraction | null;
  readonly shareThen: Fraction | null;
  /** Whether who stood now are other people than those who stood then, as independents are: no change is given for them. */
  readonly areOthers: boolean;
  /** Difference of the two combined shares; `null` where it stood nowhere at one of the two elections. */
  readonly combinedChange: PercentagePoints | null;
  /** Mean of the seats' own changes; `null` where no seat has one. */
  readonly averageChange: PercentagePoints | null;
  /** How many seats have a change: the ones that the average is of. */
  readonly averagedOver: number;
}

/** A party's figures over a group of seats while they are being added up, seat by seat. */
export interface PartyTally {
  /** Adds a seat; one in which the party neither stood nor won, then and now, may be left out. */
  add(seat: Contest): void;
  /** The party's figures in a group with so many valid votes, now and in the baseline. */
  result(validNow: number, validThen: number): PartyInGroup;
}

/** Begins to add up a party's figures. */
export function partyTally(party: PartyId): PartyTally {
  let seatsNow = 0;
  let seatsThen = 0;
  let stoodNow = 0;
  let stoodThen = 0;
  let votesNow = 0;
  let votesThen = 0;
  let sumOfChanges = 0;
  let averagedOver = 0;
  let areOthers = false;
  return {
    add: (seat) => {
      if (winnerOf(seat.poll) === party) seatsNow += 1;
      if (seat.poll?.independents === party) areOthers = true;
      if (winnerOf(seat.before) === party) seatsThen += 1;
      const now = votesFor(seat.poll, party);
      if (now !== null) {
        stoodNow += 1;
        votesNow += now;
      }
      const then = votesFor(seat.before, party);
      if (then !== null) {
        stoodThen += 1;
        votesThen += then;
      }
      const change = changeInShare(seat, party);
      if (change.kind === 'change') {
        sumOfChanges += change.points;
        averagedOver += 1;
      }
    },
    result: (validNow, validThen) => {
      const shareNow = stoodNow === 0 ? null : fractionOf(votesNow, validNow);
      const shareThen = stoodThen === 0 ? null : fractionOf(votesThen, validThen);
      return {
        party,
        seatsNow,
        seatsThen,
        stoodNow,
        votesNow,
        votesThen,
        shareNow,
        shareThen,
        areOthers,
        combinedChange: shareNow === null || shareThen === null ? null : pointsBetween(shareThen, shareNow),
        averageChange: averagedOver === 0 ? null : ((sumOfChanges / averagedOver) as PercentagePoints),
        averagedOver,
      };
    },
  };
}

/** A party's figures over a group of seats; order of the seats does not matter. */
export function partyInGroup(seats: readonly Contest[], party: PartyId): PartyInGroup {
  const tally = partyTally(party);
  let validNow = 0;
  let validThen = 0;
  for (const seat of seats) {
    validNow += seat.poll?.validVotes ?? 0;
    validThen += seat.before?.validVotes ?? 0;
    tally.add(seat);
  }
  return tally.result(validNow, validThen);
}
