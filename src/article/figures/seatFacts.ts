import { columnShare, sharedColumns } from '../../election/areaColumn.ts';
import { changeInShare } from '../../election/change.ts';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import type { Party } from '../../election/party.ts';
import { shareOf, turnoutOf } from '../../election/poll.ts';
import { fractionOf, percentageOf } from '../../election/units.ts';
import { baselineInWords, baselineName, type Compared } from '../../facts/baselineInWords.ts';
import { describePoints, formatCount, formatShare } from '../../facts/figures.ts';
import { baseInWords } from '../../facts/residents.ts';
import type { Person } from '../names/articleSources.ts';
import type { Fact } from './fact.ts';

/** The majority now, or in the baseline; none where it is not known. */
export function majorityFacts(seat: Contest, when: 'now' | 'then', election: Compared): readonly Fact[] {
  const value = (when === 'now' ? seat.poll : seat.before)?.majority ?? null;
  if (value === null) return [];
  const words =
    when === 'now'
      ? `The majority in ${seat.name} is ${formatCount(value)}.`
      : `The majority in ${seat.name} was ${formatCount(value)} in the ${baselineInWords(election)}.`;
  return [{ kind: 'majority', when, value, unit: 'votes', seat, person: null, words }];
}

/** A candidate's votes. */
export function votesFact(person: Person): Fact {
  const { candidacy, seat } = person;
  const words = `${nameOf(person)} has ${formatCount(candidacy.votes)} votes in ${seat.name}.`;
  return { kind: 'votes', when: 'now', value: candidacy.votes, unit: 'votes', seat, person, words };
}

/** A candidate's share of valid votes; none where nobody voted. */
export function shareFacts(person: Person): readonly Fact[] {
  const { candidacy, seat } = person;
  const share = fractionOf(candidacy.votes, seat.poll?.validVotes ?? null);
  if (share === null) return [];
  const words = `${nameOf(person)} has ${formatShare(share)} of valid votes in ${seat.name}.`;
  return [{ kind: 'share', when: 'now', value: percentageOf(share), unit: 'per cent', seat, person, words }];
}

/** A party's share in the baseline; none where it did not stand. */
export function shareThenFacts(seat: Contest, party: Party, election: Compared): readonly Fact[] {
  const share = shareOf(seat.before, party.id);
  if (share === null) return [];
  const words = `${party.name} has ${formatShare(share)} in ${seat.name} in the ${baselineInWords(election)}.`;
  return [{ kind: 'share', when: 'then', value: percentageOf(share), unit: 'per cent', seat, person: null, words }];
}

/** The change in a party's share since the baseline; none where there is none to give. */
export function changeFacts(seat: Contest, party: Party, election: Compared): readonly Fact[] {
  const change = changeInShare(seat, party.id);
  if (change.kind === 'none') return [];
  const words = `${party.name}: ${describePoints(change.points)} in ${seat.name} since the ${baselineName(election)}.`;
  return [{ kind: 'change', when: 'now', value: change.points, unit: 'points', seat, person: null, words }];
}

/** Turnout as valid votes, and as all ballots, over the electorate. */
export function turnoutFacts(seat: Contest, election: Compared): readonly Fact[] {
  const { poll, before } = seat;
  const valid = turnoutOf(poll);
  const ballots = poll?.validVotes == null || poll.rejectedVotes === null ? null : poll.validVotes + poll.rejectedVotes;
  const all = fractionOf(ballots, poll?.electorate ?? null);
  const then = turnoutOf(before);
  const fact = (value: number, when: Fact['when'], words: string): Fact => ({
    kind: 'turnout',
    when,
    value: value * 100,
    unit: 'per cent',
    seat,
    person: null,
    words,
  });
  return [
    ...(valid === null ? [] : [fact(valid, 'now', `Turnout in ${seat.name} is ${formatShare(valid)} (valid votes).`)]),
    ...(all === null ? [] : [fact(all, 'now', `Turnout in ${seat.name} is ${formatShare(all)} with rejected ballots.`)]),
    ...(then === null
      ? []
      : [fact(then, 'then', `Turnout in ${seat.name} is ${formatShare(then)} in the ${baselineName(election)}.`)]),
  ];
}

/** Muslim residents as a part of all, and of those who answered; none where the census has no such figure. */
export function muslimFacts(seat: Contest, election: Election): readonly Fact[] {
  return sharedColumns(election)
    .filter(({ id }) => id === 'muslim')
    .flatMap((column) =>
      (['residents', 'answered'] as const).flatMap((base): readonly Fact[] => {
        const share = columnShare(seat, column, base);
        if (share === null) return [];
        const { date, predicate } = column.share;
        const words = `${formatShare(share)} of ${baseInWords(column, base)} in ${seat.name} ${predicate} (${date.replace(' (', '; ').replace(')', '')}).`;
        return [{ kind: 'muslim', when: 'now', value: percentageOf(share), unit: 'per cent', seat, person: null, words }];
      }),
    );
}

/** Everything that figures of a seat are compared with. */
export function allFactsOf(seat: Contest, people: readonly Person[], election: Election): readonly Fact[] {
  const parties = [...new Set([...(seat.poll?.votes.keys() ?? []), ...(seat.before?.votes.keys() ?? [])])].flatMap(
    (id) => election.partyById.get(id) ?? [],
  );
  return [
    ...majorityFacts(seat, 'now', election),
    ...majorityFacts(seat, 'then', election),
    ...people.map(votesFact),
    ...people.flatMap(shareFacts),
    ...parties.flatMap((party) => shareThenFacts(seat, party, election)),
    ...parties.flatMap((party) => changeFacts(seat, party, election)),
    ...turnoutFacts(seat, election),
    ...muslimFacts(seat, election),
  ];
}

function nameOf({ candidacy }: Person): string {
  return `${candidacy.firstName} ${candidacy.surname}`;
}
