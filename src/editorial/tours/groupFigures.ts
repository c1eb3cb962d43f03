import { sharedColumns } from '../../election/areaColumn.ts';
import type { Contest } from '../../election/contest.ts';
import { groupSummary } from '../../election/groupSummary.ts';
import type { PartyId } from '../../election/party.ts';
import { type PartyInGroup, partyInGroup } from '../../election/partyInGroup.ts';
import { type Fraction, fractionOf, type PercentagePoints } from '../../election/units.ts';
import type { Operator } from '../../facts/fact.ts';
import type { Figure, StepFacts } from './passage.ts';

function known<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new RangeError(`A tour speaks of ${what}, for which there is no figure`);
  return value;
}

function number(of: (facts: StepFacts) => number): Figure {
  return { kind: 'figure', unit: 'number', of };
}

function count(of: (facts: StepFacts) => number): Figure {
  return { kind: 'figure', unit: 'count', of };
}

function shareOfGroup(party: PartyId, of: (party: PartyInGroup) => Fraction | null): Figure {
  return { kind: 'figure', unit: 'share', of: ({ group }) => known(of(partyInGroup(group, party)), `the share of ${party}`) };
}

function change(party: PartyId, of: (facts: StepFacts) => PercentagePoints | null): Figure {
  return { kind: 'figure', unit: 'points', of: (facts) => known(of(facts), `the change of ${party}`) };
}

/** How many seats the map shows in colour. */
export const groupSeats = number(({ group }) => group.length);

/** How many seats there are. */
export const allSeats = number(({ election }) => election.contests.length);

/** How many seats of all fulfil something. */
export function seatsThat(fulfil: (seat: Contest) => boolean): Figure {
  return number(({ election }) => election.contests.filter(fulfil).length);
}

/** How many seats of the group fulfil something. */
export function groupSeatsThat(fulfil: (seat: Contest) => boolean): Figure {
  return number(({ group }) => group.filter(fulfil).length);
}

/** Seats of the group that a party won. */
export function groupSeatsWon(party: PartyId): Figure {
  return number(({ group }) => partyInGroup(group, party).seatsNow);
}

/** Seats of the group that a party won in the baseline. */
export function groupSeatsThen(party: PartyId): Figure {
  return number(({ group }) => partyInGroup(group, party).seatsThen);
}

/** A party's votes in the group. */
export function groupVotes(party: PartyId): Figure {
  return count(({ group }) => partyInGroup(group, party).votesNow);
}

/** A party's votes in the group in the baseline. */
export function groupVotesThen(party: PartyId): Figure {
  return count(({ group }) => partyInGroup(group, party).votesThen);
}

/** A party's part of all votes in the group. */
export function groupShare(party: PartyId): Figure {
  return shareOfGroup(party, ({ shareNow }) => shareNow);
}

/** A party's part of all votes in the group in the baseline. */
export function groupShareThen(party: PartyId): Figure {
  return shareOfGroup(party, ({ shareThen }) => shareThen);
}

/** The part of all votes in the group that several parties took together. */
export function groupShareTogether(parties: readonly PartyId[]): Figure {
  return {
    kind: 'figure',
    unit: 'share',
    of: ({ group }) => {
      const votes = parties.reduce((sum, party) => sum + partyInGroup(group, party).votesNow, 0);
      return known(fractionOf(votes, groupSummary(group).validVotes), 'shares');
    },
  };
}

/** Turnout over the group. */
export const groupTurnout: Figure = {
  kind: 'figure',
  unit: 'share',
  of: ({ group }) => known(groupSummary(group).turnout, 'turnout'),
};

/** By how much a party's combined share of the group has changed since the baseline. */
export function groupChange(party: PartyId): Figure {
  return change(party, ({ group }) => partyInGroup(group, party).combinedChange);
}

/** By how much a party's share of the whole country has changed since the baseline. */
export function nationalChange(party: PartyId): Figure {
  return change(party, ({ election }) => partyInGroup(election.contests, party).combinedChange);
}

/** A party's part of all votes in the country. */
export function nationalShare(party: PartyId): Figure {
  return {
    kind: 'figure',
    unit: 'share',
    of: ({ election }) => known(partyInGroup(election.contests, party).shareNow, `the share of ${party}`),
  };
}

/** The mean of a party's changes in the group's seats. */
export function groupAverageChange(party: PartyId): Figure {
  return change(party, ({ group }) => partyInGroup(group, party).averageChange);
}

/** The mean of a party's changes in the seats outside the group that have a census figure. */
export function averageChangeElsewhere(party: PartyId): Figure {
  return change(party, ({ election, group }) => {
    const inside = new Set(group);
    const elsewhere = election.contests.filter(
      (seat) => !inside.has(seat) && sharedColumns(election).every(({ id }) => (seat.counts[id] ?? null) !== null),
    );
    return partyInGroup(elsewhere, party).averageChange;
  });
}

/** The smallest majority of the group in the baseline. */
export const leastMajorityThen = count(({ group }) => Math.min(...group.flatMap(({ before }) => before?.majority ?? [])));

/** The largest majority of the group in the baseline. */
export const mostMajorityThen = count(({ group }) => Math.max(...group.flatMap(({ before }) => before?.majority ?? [])));

/** The number with which a condition of the step compares, as in "majority<2000". */
export function limitOf(figure: string, operator: Operator): Figure {
  return count(({ where }) => {
    const condition = where.find((each) => each.kind === 'figure' && each.figure === figure && each.operator === operator);
    return known(condition?.kind === 'figure' ? condition.value : null, `the limit in ${figure}${operator}`);
  });
}
