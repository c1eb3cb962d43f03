import type { CandidaciesBySeat } from '../../src/dataset/candidacies.ts';
import { electionOf } from '../../src/dataset/results.ts';
import type { Candidacy } from '../../src/election/candidacy.ts';
import type { Contest } from '../../src/election/contest.ts';
import type { Baseline, Election } from '../../src/election/election.ts';
import type { PartyId } from '../../src/election/party.ts';
import type { Poll } from '../../src/election/poll.ts';
import { slugOf } from '../../src/election/seatNamed.ts';
import type { BaselineDefinition, PartyDefinitions } from '../definition/electionDefinition.ts';
import { SourceError } from '../sourceError.ts';
import type { ElectionSources } from './electionSources.ts';
import { type PartyTable, partyTable } from './partyTable.ts';
import type { CandidacyRow } from './readCandidacies.ts';

/** Every party that stood has its votes listed, so that its change can be given wherever it stood both times. */
const CANDIDACIES_TO_BE_LISTED = 1;

export interface BuiltElection {
  readonly election: Election;
  readonly candidacies: CandidaciesBySeat;
}

/** One candidate's votes, now or in the baseline; `party` is `null` for parties that stood in the baseline only. */
interface Tally {
  readonly party: PartyId | null;
  readonly votes: number;
}

/**
 * The election with every seat's record and candidates, seats in the order of their slugs.
 * @throws SourceError where a seat lacks candidates, a name or a baseline, or where a party that is not in the table of candidacies
 * came first or second in the baseline.
 */
export function buildElection(sources: ElectionSources): BuiltElection {
  const { definition, areaSet, baseline } = sources;
  const regionNames = new Map(areaSet.regions.map(({ code, name }) => [code, name]));
  const table = partyTable(sources.candidacies, definition);
  const rows = grouped(sources.candidacies);
  const baselineRows = grouped(baseline?.rows ?? []);
  const slugs = new Map(sources.contests.map(({ name }) => [name, slugOf(name)]));
  const seats = [...sources.contests].sort((a, b) => compare(slugs.get(a.name) ?? '', slugs.get(b.name) ?? ''));

  const polls = seats.map((seat) => ({
    now: ranked((rows.get(seat.code) ?? []).map((row) => ({ party: table.idOf(row.partyNumber), votes: row.votes }))),
    before: ranked(
      (baselineRows.get(seat.code) ?? []).map((row) => ({ party: table.idInBaseline(row.partyNumber), votes: row.votes })),
    ),
  }));
  const listed = new Set(table.parties.filter((party) => party.candidacies >= CANDIDACIES_TO_BE_LISTED).map(({ id }) => id));
  for (const { now, before } of polls) {
    for (const tally of [...now.slice(0, 2), ...before.slice(0, 2)]) if (tally.party !== null) listed.add(tally.party);
  }

  const contests = seats.map((seat, index): Contest => {
    const { now = [], before = [] } = polls[index] ?? {};
    const then = baselineRows.get(seat.code)?.[0];
    if (baseline !== null && then === undefined)
      throw new SourceError({ file: baseline.file, column: 'constituency code' }, `${seat.code}, ${seat.name}, has no rows.`);
    const names = sources.names.get(seat.code);
    if (names === undefined) throw seat.row.error('Constituency name', `${seat.code} has no name.`);
    const independents = now.filter(({ party }) => party !== null && party === table.independents);
    return {
      index,
      code: seat.code,
      slug: slugOf(names.name),
      name: names.name,
      welshName: names.welshName,
      nation: seat.nation,
      region: seat.region,
      regionName: regionNames.get(seat.region) ?? null,
      type: seat.type,
      status: 'declared',
      seats: 1,
      poll: {
        ...pollOf(now, listed, table, seat.electorate, seat.validVotes, () =>
          seat.row.error('First party', `${seat.name} needs two candidates of known parties.`),
        ),
        rejectedVotes: seat.rejectedVotes,
        bestIndependentVotes: independents[0]?.votes ?? null,
      },
      before:
        then === undefined
          ? null
          : pollOf(before, listed, table, then.electorate, then.validVotes, () =>
              then.row.error(
                'party id',
                `the first or second of ${seat.name} is a party that stood in the baseline only; the definition’s baseline must name it.`,
              ),
            ),
      counts: sources.counts.get(seat.code) ?? {},
    };
  });
  const { id, title, date, parties, featured, challengers, splits } = definition;
  const { nations, regions } = areaSet;
  const columns = sources.columns.map(({ figures: _reader, ...column }) => column);
  const election = electionOf(
    {
      ...{ id, title, date, source: definition.source },
      baseline: definition.baseline && baselineOf(definition.baseline, table),
      ...{ featured, challengers, splits, nations, regions, columns },
    },
    table.parties,
    contests,
  );
  return { election, candidacies: candidaciesOf(election, rows, table, parties.adjuncts) };
}

function ranked(tallies: Tally[]): Tally[] {
  return tallies.sort((a, b) => b.votes - a.votes);
}

function baselineOf({ id, short, name, words, source, carriedOn }: BaselineDefinition, { idOf }: PartyTable): Baseline {
  const standsFor = carriedOn.flatMap(({ is, as }): [PartyId, string][] => {
    const party = idOf(is);
    return party === null || as === undefined ? [] : [[party, as]];
  });
  return { id, short, name, words, source, standsFor: Object.fromEntries(standsFor) };
}

/** The poll from its candidates' votes in descending order: winner and runner-up are candidates, also where independents are added up. */
function pollOf(
  tallies: readonly Tally[],
  listed: ReadonlySet<PartyId>,
  { independents }: PartyTable,
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
    independents: independents !== null && votes.has(independents) ? independents : null,
    elected: [first.party],
    runnerUp: second.party,
    majority: first.votes - second.votes,
  };
}

function candidaciesOf(
  election: Election,
  rows: ReadonlyMap<string, readonly CandidacyRow[]>,
  table: PartyTable,
  adjuncts: PartyDefinitions['adjuncts'],
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
            party: known(table.idOf(row.partyNumber), row),
            partyLabel: table.labelOf(row),
            adjunctParty: adjunctOf(row, adjuncts),
            votes: row.votes,
            sittingMp: row.sittingMp,
            formerMp: row.formerMp || row.sittingMp,
          }),
        )
        .sort((a, b) => b.votes - a.votes || compare(a.surname, b.surname) || compare(a.firstName, b.firstName)),
    ]),
  );
}

function adjunctOf({ adjunctParty, row }: CandidacyRow, adjuncts: PartyDefinitions['adjuncts']): string | null {
  if (adjunctParty === '') return null;
  const name = adjuncts[adjunctParty];
  if (name === undefined)
    throw row.error('Electoral Commission adjunct party ID', `“${adjunctParty}” is not known; add it to the definition’s parties.`);
  return name;
}

function known(party: PartyId | null, { row }: CandidacyRow): PartyId {
  if (party === null) throw row.error('Party abbreviation', 'the candidate’s party is not known.');
  return party;
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
