import { columnShare, sharedColumns } from '../../election/areaColumn.ts';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import type { Party } from '../../election/party.ts';
import { partyInGroup } from '../../election/partyInGroup.ts';
import { baselineName, type Compared } from '../../facts/baselineInWords.ts';
import { describePoints, formatCount, formatShare } from '../../facts/figures.ts';
import { baseInWords } from '../../facts/residents.ts';
import type { Fact } from './fact.ts';

/** Seats that an article tells apart by their Muslim share, by each way in which it can be reckoned. */
export interface SeatGroup {
  readonly name: string;
  readonly seats: readonly Contest[];
}

/** The seats with a Muslim share above, or of at least, a percentage: of all residents, and of those who answered. */
export function groupsAbove(election: Election, percentage: number, strictly: boolean): readonly SeatGroup[] {
  const column = sharedColumns(election).find(({ id }) => id === 'muslim');
  if (column === undefined) return [];
  return (['residents', 'answered'] as const).map((base) => ({
    name: `the seats where ${strictly ? 'more than' : 'at least'} ${Math.round(percentage * 10) / 10}% of ${baseInWords(column, base)} ${column.share.predicate}`,
    seats: election.contests.filter((seat) => {
      const share = columnShare(seat, column, base);
      return share !== null && (strictly ? share * 100 > percentage : share * 100 >= percentage);
    }),
  }));
}

/** How many seats the group has. */
export function groupSizeFact({ name, seats }: SeatGroup): Fact {
  return {
    kind: 'group',
    when: 'now',
    value: seats.length,
    unit: 'seats',
    seat: null,
    person: null,
    words: `${formatCount(seats.length)} are ${name}.`,
  };
}

/** How many of the group's seats a party won. */
export function groupSeatsFact({ name, seats }: SeatGroup, party: Party): Fact {
  const value = partyInGroup(seats, party.id).seatsNow;
  return {
    kind: 'seats',
    when: 'now',
    value,
    unit: 'seats',
    seat: null,
    person: null,
    words: `${party.name} won ${formatCount(value)} of ${name}.`,
  };
}

/** A party's combined share in the group, now or in the baseline. */
export function groupShareFacts(
  { name, seats }: SeatGroup,
  party: Party,
  when: 'now' | 'then',
  election: Compared,
): readonly Fact[] {
  const sum = partyInGroup(seats, party.id);
  const share = when === 'now' ? sum.shareNow : sum.shareThen;
  if (share === null) return [];
  const words = `${party.name} ${when === 'now' ? 'has' : 'had'} ${formatShare(share)} of all votes in ${name}${when === 'then' ? ` (${baselineName(election)})` : ''}.`;
  return [{ kind: 'share', when, value: share * 100, unit: 'per cent', seat: null, person: null, words }];
}

/** A party's average and combined change in the group. */
export function groupChangeFacts(group: SeatGroup, party: Party, election: Compared): readonly Fact[] {
  const { averageChange } = partyInGroup(group.seats, party.id);
  return [...changeFact(group, party, averageChange, 'on average', election), ...combinedChangeFacts(group, party, election)];
}

/** The change in a party's share of all votes in the group. */
export function combinedChangeFacts(group: SeatGroup, party: Party, election: Compared): readonly Fact[] {
  return changeFact(group, party, partyInGroup(group.seats, party.id).combinedChange, 'of all votes', election);
}

function changeFact({ name }: SeatGroup, party: Party, points: number | null, how: string, election: Compared): readonly Fact[] {
  if (points === null) return [];
  const words = `${party.name}: ${describePoints(points)} ${how} in ${name}, since the ${baselineName(election)}.`;
  return [{ kind: 'change', when: 'now', value: points, unit: 'points', seat: null, person: null, words }];
}
