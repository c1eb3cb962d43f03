import type { Election } from '../../election/election.ts';
import type { Party } from '../../election/party.ts';
import { partyInGroup } from '../../election/partyInGroup.ts';
import { winnerOf } from '../../election/poll.ts';
import { baselineName } from '../../facts/baselineInWords.ts';
import { formatCount, formatShare } from '../../facts/figures.ts';
import { partyTogether } from '../../facts/partiesInWords.ts';
import { possessive } from '../../facts/possessive.ts';
import type { Fact } from './fact.ts';
import { combinedChangeFacts, groupShareFacts, type SeatGroup } from './groupFacts.ts';

/** All seats of the country, as a group. */
export function wholeCountry({ contests }: Election): SeatGroup {
  return { name: 'the whole of the United Kingdom', seats: contests };
}

/**
 * A party's seats; also with the Speaker's, where broadcasters count that as its own; of independents also those only who beat the
 * featured party.
 */
export function partySeatsFacts(election: Election, party: Party): readonly Fact[] {
  const { contests, parties, featured } = election;
  const count = (value: number, words: string): Fact => ({
    kind: 'seats',
    when: 'now',
    value,
    unit: 'seats',
    seat: null,
    person: null,
    words,
  });
  const won = contests.filter(({ poll }) => winnerOf(poll) === party.id).length;
  const facts = [count(won, `${party.name}: ${formatCount(won)} of ${formatCount(contests.length)} seats.`)];
  for (const { id, noun } of parties.filter(({ countedWith }) => countedWith === party.id)) {
    const theirs = contests.filter(({ poll }) => winnerOf(poll) === id).length;
    facts.push(count(won + theirs, `${party.name}: ${formatCount(won + theirs)} seats with ${possessive(noun)}.`));
  }
  if (party.kind === 'independents') {
    const gained = contests.filter(({ poll, before }) => winnerOf(poll) === party.id && winnerOf(before) === featured).length;
    facts.push(count(gained, `Independents gained ${formatCount(gained)} seats from ${partyTogether(featured, election)}.`));
  }
  return facts;
}

/** A party's votes in the whole country. */
export function partyVotesFact(election: Election, party: Party, when: 'now' | 'then'): Fact {
  const { votesNow, votesThen } = partyInGroup(election.contests, party.id);
  const value = when === 'now' ? votesNow : votesThen;
  const words = `${party.name}: ${formatCount(value)} votes in the whole country${when === 'then' ? ` in the ${baselineName(election)}` : ''}.`;
  return { kind: 'votes', when, value, unit: 'votes', seat: null, person: null, words };
}

/** A party's share in the United Kingdom and in Great Britain, both in use. */
export function partyShareFacts(election: Election, party: Party, when: 'now' | 'then'): readonly Fact[] {
  return once(election, `share ${party.id} ${when}`, () =>
    [wholeCountry(election), greatBritain(election)].flatMap((group) => groupShareFacts(group, party, when, election)),
  );
}

/** The change in a party's share in the United Kingdom and in Great Britain. */
export function partyChangeFacts(election: Election, party: Party): readonly Fact[] {
  return once(election, `change ${party.id}`, () =>
    [wholeCountry(election), greatBritain(election)].flatMap((group) => combinedChangeFacts(group, party, election)),
  );
}

/** Turnout of the whole country, as valid votes and as all ballots over the electorate. */
export function nationalTurnoutFacts({ contests }: Election): readonly Fact[] {
  const sum = (of: (seat: Election['contests'][number]) => number) => contests.reduce((total, seat) => total + of(seat), 0);
  const electorate = sum(({ poll }) => poll?.electorate ?? 0);
  const valid = sum(({ poll }) => poll?.validVotes ?? 0);
  return [valid, valid + sum(({ poll }) => poll?.rejectedVotes ?? 0)].map((ballots) => ({
    kind: 'turnout',
    when: 'now',
    value: (ballots / electorate) * 100,
    unit: 'per cent',
    seat: null,
    person: null,
    words: `Turnout in the whole country is ${formatShare(ballots / electorate)}.`,
  }));
}

function greatBritain({ contests }: Election): SeatGroup {
  return { name: 'Great Britain', seats: contests.filter(({ nation }) => nation !== 'N') };
}

const KNOWN = new WeakMap<Election, Map<string, readonly Fact[]>>();

/** Facts that an article may ask for at each of its figures are added up over the country once. */
function once(election: Election, key: string, facts: () => readonly Fact[]): readonly Fact[] {
  const known = KNOWN.get(election) ?? new Map<string, readonly Fact[]>();
  KNOWN.set(election, known);
  const found = known.get(key) ?? facts();
  known.set(key, found);
  return found;
}
