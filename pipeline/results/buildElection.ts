import type { CandidaciesBySeat } from '../../src/dataset/candidacies.ts';
import { electionOf } from '../../src/dataset/results.ts';
import type { Candidacy } from '../../src/election/candidacy.ts';
import type { Contest } from '../../src/election/contest.ts';
import type { Election } from '../../src/election/election.ts';
import { INDEPENDENT, type PartyId } from '../../src/election/party.ts';
import type { Poll } from '../../src/election/poll.ts';
import { slugOf } from '../../src/election/seatNamed.ts';
import type { Religion } from '../census/readReligion.ts';
import { SourceError } from '../sourceError.ts';
import { partyNumberOf2024 } from './baselineParties.ts';
import { ADJUNCT_PARTIES } from './parties.ts';
import { type PartyTable, partyTable } from './partyTable.ts';
import type { CandidacyRow } from './readCandidacies.ts';
import type { ConstituencyRow } from './readConstituencies.ts';
import type { NotionalRow } from './readNotional.ts';

/** Every party that stood has its votes listed, so that its change since 2019 can be given wherever it stood both times. */
const CANDIDACIES_TO_BE_LISTED = 1;

/** The sources of an election, read. */
export interface ElectionSources {
  readonly heading: Pick<Election, 'id' | 'title' | 'date' | 'baseline'>;
  readonly contests: readonly ConstituencyRow[];
  readonly candidacies: readonly CandidacyRow[];
  readonly notional: readonly NotionalRow[];
  readonly notionalFile: string;
  /** Religion by constituency code. */
  readonly religion: ReadonlyMap<string, Religion>;
  /** Welsh names by constituency code. */
  readonly welshNames: ReadonlyMap<string, string>;
}

export interface BuiltElection {
  readonly election: Election;
  readonly candidacies: CandidaciesBySeat;
}

/** One candidate's votes, now or in the notional result; `party` is `null` for parties that did not stand in 2024. */
interface Tally {
  readonly party: PartyId | null;
  readonly votes: number;
}

/**
 * The election with every seat's record and candidates, seats in the order of their slugs.
 * @throws SourceError where a seat lacks candidates, a notional result or (in Wales) a Welsh name, or where a party that is not in
 * the table of candidacies won or nearly won the notional result.
 */
export function buildElection(sources: ElectionSources): BuiltElection {
  const table = partyTable(sources.candidacies);
  const rows = grouped(sources.candidacies);
  const notionalRows = grouped(sources.notional);
  const slugs = new Map(sources.contests.map(({ name }) => [name, slugOf(name)]));
  const seats = [...sources.contests].sort((a, b) => compare(slugs.get(a.name) ?? '', slugs.get(b.name) ?? ''));

  const polls = seats.map((seat) => ({
    now: ranked((rows.get(seat.code) ?? []).map((row) => ({ party: table.idOf(row.partyNumber), votes: row.votes }))),
    before: ranked(
      (notionalRows.get(seat.code) ?? []).map((row) => {
        const number = partyNumberOf2024(row.field, row.partyName, row.partyNumber);
        return { party: number === null ? null : table.idOf(number), votes: row.votes };
      }),
    ),
  }));
  const listed = new Set(table.parties.filter((party) => party.candidacies >= CANDIDACIES_TO_BE_LISTED).map(({ id }) => id));
  for (const { now, before } of polls) {
    for (const tally of [...now.slice(0, 2), ...before.slice(0, 2)]) if (tally.party !== null) listed.add(tally.party);
  }

  const contests = seats.map((seat, index): Contest => {
    const { now = [], before = [] } = polls[index] ?? {};
    const notional = notionalRows.get(seat.code)?.[0];
    if (notional === undefined)
      throw new SourceError(
        { file: sources.notionalFile, column: 'constituency code' },
        `${seat.code}, ${seat.name}, has no rows.`,
      );
    const independents = now.filter(({ party }) => party === INDEPENDENT);
    const religion = sources.religion.get(seat.code) ?? null;
    if (religion === null && seat.nation !== 'N')
      throw seat.row.error('ONS ID', `${seat.name} has no census figures; only seats of Northern Ireland have none.`);
    return {
      index,
      code: seat.code,
      slug: slugOf(seat.name),
      name: seat.name,
      welshName: welshNameOf(seat, sources.welshNames),
      nation: seat.nation,
      region: seat.region,
      type: seat.type,
      status: 'declared',
      seats: 1,
      poll: {
        ...pollOf(now, listed, seat.electorate, seat.validVotes, () =>
          seat.row.error('First party', `${seat.name} needs two candidates of known parties.`),
        ),
        rejectedVotes: seat.rejectedVotes,
        bestIndependentVotes: independents[0]?.votes ?? null,
      },
      before: pollOf(before, listed, notional.electorate, notional.validVotes, () =>
        notional.row.error(
          'party id',
          `the first or second of ${seat.name} is a party that did not stand in 2024; give it an entry in baselineParties.ts.`,
        ),
      ),
      residents: religion?.residents ?? null,
      muslimResidents: religion?.muslimResidents ?? null,
      religionNotAnswered: religion?.notAnswered ?? null,
    };
  });
  const election = electionOf(sources.heading, table.parties, contests);
  return { election, candidacies: candidaciesOf(election, rows, table) };
}

function ranked(tallies: Tally[]): Tally[] {
  return tallies.sort((a, b) => b.votes - a.votes);
}

/** The poll from its candidates' votes in descending order: winner and runner-up are candidates, also where independents are added up. */
function pollOf(
  tallies: readonly Tally[],
  listed: ReadonlySet<PartyId>,
  electorate: number,
  validVotes: number,
  unknownParty: () => Error,
): Poll {
  const [first, second] = tallies;
  if (first === undefined || second === undefined || first.party === null || second.party === null) throw unknownParty();
  const votes = new Map<PartyId, number>();
  let otherVotes = 0;
  for (const tally of tallies) {
    if (tally.party !== null && listed.has(tally.party)) votes.set(tally.party, (votes.get(tally.party) ?? 0) + tally.votes);
    else otherVotes += tally.votes;
  }
  return {
    electorate,
    validVotes,
    votes,
    otherVotes,
    rejectedVotes: null,
    bestIndependentVotes: null,
    elected: [first.party],
    runnerUp: second.party,
    majority: first.votes - second.votes,
  };
}

function welshNameOf({ code, name, nation, row }: ConstituencyRow, welshNames: ReadonlyMap<string, string>): string | null {
  if (nation !== 'W') return null;
  const welshName = welshNames.get(code);
  if (welshName === undefined)
    throw row.error('Constituency name', `${name} has no Welsh name in the boundaries file; add it to welshNames.ts.`);
  return welshName;
}

function candidaciesOf(
  election: Election,
  rows: ReadonlyMap<string, readonly CandidacyRow[]>,
  table: PartyTable,
): CandidaciesBySeat {
  return new Map(
    election.contests.map(({ code }): [string, Candidacy[]] => [
      code,
      (rows.get(code) ?? [])
        .map(
          (row): Candidacy => ({
            constituency: code,
            firstName: row.firstName,
            surname: row.surname,
            party: table.idOf(row.partyNumber) ?? INDEPENDENT,
            partyLabel: table.labelOf(row),
            adjunctParty: adjunctOf(row),
            votes: row.votes,
            sittingMp: row.sittingMp,
            formerMp: row.formerMp || row.sittingMp,
          }),
        )
        .sort((a, b) => b.votes - a.votes || compare(a.surname, b.surname) || compare(a.firstName, b.firstName)),
    ]),
  );
}

function adjunctOf({ adjunctParty, row }: CandidacyRow): string | null {
  if (adjunctParty === '') return null;
  const name = ADJUNCT_PARTIES[adjunctParty];
  if (name === undefined)
    throw row.error('Electoral Commission adjunct party ID', `“${adjunctParty}” is not known; add it to parties.ts.`);
  return name;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function grouped<Row extends { readonly code: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.code);
    if (group === undefined) groups.set(row.code, [row]);
    else group.push(row);
  }
  return groups;
}
