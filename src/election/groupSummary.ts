import { changeInShare } from './change.ts';
import { type Contest, outcomeOf } from './contest.ts';
import type { PartyId } from './party.ts';
import { type PartyInGroup, type PartyTally, partyTally } from './partyInGroup.ts';
import { type Fraction, fractionOf, type PercentagePoints } from './units.ts';

/** Seats that went from one party to another. */
export interface Gains {
  readonly winner: PartyId;
  readonly from: PartyId;
  readonly seats: readonly Contest[];
}

/** A seat's change in a party's share. */
export interface SeatChange {
  readonly seat: Contest;
  readonly points: PercentagePoints;
}

/** What happened over a group of seats, now and in the baseline. */
export interface GroupSummary {
  readonly seats: number;
  readonly electorate: number;
  readonly validVotes: number;
  /** All valid votes ÷ all electors; `null` for an empty group. */
  readonly turnout: Fraction | null;
  readonly turnoutThen: Fraction | null;
  /** Every party that stood in the group at either election, by seats won, then votes. */
  readonly parties: readonly PartyInGroup[];
  readonly holds: number;
  /** Largest first. */
  readonly gains: readonly Gains[];
}

/** Sums up a group of seats. The order of the seats does not matter; an empty group gives zeros and `null` shares. */
export function groupSummary(seats: readonly Contest[]): GroupSummary {
  const parties = new Map<PartyId, PartyTally>();
  const gains = new Map<string, { winner: PartyId; from: PartyId; seats: Contest[] }>();
  let electorate = 0;
  let electorateThen = 0;
  let validVotes = 0;
  let validVotesThen = 0;
  let holds = 0;
  for (const seat of seats) {
    electorate += seat.poll?.electorate ?? 0;
    electorateThen += seat.before?.electorate ?? 0;
    validVotes += seat.poll?.validVotes ?? 0;
    validVotesThen += seat.before?.validVotes ?? 0;
    // Only the parties that stood there: a hundred parties times 650 seats would take longer than a frame while a slider moves.
    for (const party of new Set([...(seat.poll?.votes.keys() ?? []), ...(seat.before?.votes.keys() ?? [])])) {
      const tally = parties.get(party) ?? partyTally(party);
      parties.set(party, tally);
      tally.add(seat);
    }
    const outcome = outcomeOf(seat);
    if (outcome?.kind === 'hold') holds += 1;
    if (outcome?.kind !== 'gain') continue;
    const key = `${outcome.winner} ${outcome.from}`;
    const known = gains.get(key) ?? { winner: outcome.winner, from: outcome.from, seats: [] };
    known.seats.push(seat);
    gains.set(key, known);
  }
  return {
    seats: seats.length,
    electorate,
    validVotes,
    turnout: fractionOf(validVotes, electorate),
    turnoutThen: fractionOf(validVotesThen, electorateThen),
    parties: [...parties.values()]
      .map((tally) => tally.result(validVotes, validVotesThen))
      .sort(
        (a, b) => b.seatsNow - a.seatsNow || b.votesNow - a.votesNow || b.votesThen - a.votesThen || (a.party < b.party ? -1 : 1),
      ),
    holds,
    gains: [...gains.values()].sort(
      (a, b) => b.seats.length - a.seats.length || (`${a.winner} ${a.from}` < `${b.winner} ${b.from}` ? -1 : 1),
    ),
  };
}

/** How many seats went from one party to another. */
export function changedHands(gains: readonly Gains[]): number {
  return gains.reduce((sum, { seats }) => sum + seats.length, 0);
}

/** The seats with the largest falls, or rises, in a party's share, largest first; seats without a change are left out. */
export function largestChanges(
  seats: readonly Contest[],
  party: PartyId,
  direction: 'falls' | 'rises',
  most: number,
): readonly SeatChange[] {
  const sign = direction === 'falls' ? 1 : -1;
  return seats
    .flatMap((seat): SeatChange[] => {
      const change = changeInShare(seat, party);
      return change.kind === 'change' && change.points * sign < 0 ? [{ seat, points: change.points }] : [];
    })
    .sort((a, b) => (a.points - b.points) * sign || a.seat.index - b.seat.index)
    .slice(0, most);
}

/** The seats with the smallest majorities in votes, closest first; those without a majority are left out. */
export function closestSeats(seats: readonly Contest[], most: number): readonly Contest[] {
  const majority = ({ poll }: Contest) => poll?.majority ?? Number.POSITIVE_INFINITY;
  return seats
    .filter(({ poll }) => poll !== null && poll.majority !== null)
    .sort((a, b) => majority(a) - majority(b) || a.index - b.index)
    .slice(0, most);
}
