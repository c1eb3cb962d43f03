import * as v from 'valibot';
import type { AreaCode } from '../election/area.ts';
import type { Candidacy } from '../election/candidacy.ts';
import type { Election } from '../election/election.ts';
import { counts, integers, texts } from './columns.ts';
import { DataError } from './dataError.ts';
import { fileText, parseFile } from './parseFile.ts';
import { valueAt } from './valueAt.ts';

/** Each seat's candidates in descending order of votes. */
export type CandidaciesBySeat = ReadonlyMap<AreaCode, readonly Candidacy[]>;

const FORMAT = { format: 'hustings-candidacies', version: 1 };

/** A text that few candidacies have, with the rows of those. */
const sparseTexts = v.array(v.object({ text: v.string(), rows: counts }));

const schema = v.object({
  election: v.string(),
  parties: texts,
  seats: v.object({ code: texts, candidacies: counts }),
  party: counts,
  firstName: texts,
  surname: texts,
  votes: counts,
  partyLabel: sparseTexts,
  adjunctParty: sparseTexts,
  sittingMp: integers,
  formerMp: integers,
});

/**
 * The candidacies that a file holds, by seat.
 * @throws DataError where the file is not complete, not of this format and version, belongs to another election, names a seat or
 * party that the election does not have, lacks a seat, or holds votes that contradict the election's.
 */
export function decodeCandidacies(text: string, file: string, election: Election): CandidaciesBySeat {
  const content = parseFile(text, file, FORMAT, schema);
  if (content.election !== election.id) {
    throw new DataError(file, `it belongs to the election “${content.election}”, not to “${election.id}”`);
  }
  const { code: codes, candidacies: sizes } = content.seats;
  const total = sizes.reduce((sum, size) => sum + size, 0);
  for (const key of ['party', 'firstName', 'surname', 'votes'] as const) {
    if (content[key].length !== total) {
      throw new DataError(file, `its column “${key}” holds ${content[key].length} candidacies instead of ${total}`);
    }
  }
  const parties = content.parties.map((id) => {
    if (!election.partyById.has(id)) throw new DataError(file, `it holds the party “${id}”, which the election does not have`);
    return id;
  });
  const labels = textByRow(content.partyLabel);
  const adjuncts = textByRow(content.adjunctParty);
  const sitting = new Set(content.sittingMp);
  const former = new Set(content.formerMp);

  const bySeat = new Map<AreaCode, readonly Candidacy[]>();
  let row = 0;
  codes.forEach((code, position) => {
    const seat = election.byCode.get(code);
    if (seat === undefined || bySeat.has(code))
      throw new DataError(file, `it holds the seat ${code}, which the election does not have, or holds it twice`);
    const end = row + valueAt(sizes, position, file, 'seats.candidacies');
    const candidacies: Candidacy[] = [];
    for (; row < end; row += 1) {
      candidacies.push({
        constituency: code,
        firstName: valueAt(content.firstName, row, file, 'firstName'),
        surname: valueAt(content.surname, row, file, 'surname'),
        party: valueAt(parties, valueAt(content.party, row, file, 'party'), file, 'parties'),
        partyLabel: labels.get(row) ?? null,
        adjunctParty: adjuncts.get(row) ?? null,
        votes: valueAt(content.votes, row, file, 'votes'),
        sittingMp: sitting.has(row),
        formerMp: sitting.has(row) || former.has(row),
      });
    }
    const sum = candidacies.reduce((votes, candidacy) => votes + candidacy.votes, 0);
    const validVotes = seat.poll?.validVotes ?? null;
    if (validVotes !== null && sum !== validVotes) {
      throw new DataError(file, `the votes of ${code} add up to ${sum}, not to its ${validVotes} valid votes`);
    }
    bySeat.set(
      code,
      candidacies.sort((a, b) => b.votes - a.votes),
    );
  });
  for (const { code, name } of election.contests) {
    if (!bySeat.has(code)) throw new DataError(file, `it lacks the seat ${code}, ${name}`);
  }
  return bySeat;
}

/** The file of an election's candidacies, seats in the election's order, candidates by votes. */
export function encodeCandidacies(election: Election, bySeat: CandidaciesBySeat): string {
  const rows = election.contests.flatMap(({ code }) => [...(bySeat.get(code) ?? [])].sort((a, b) => b.votes - a.votes));
  const parties = election.parties.map(({ id }) => id).filter((id) => rows.some(({ party }) => party === id));
  const position = new Map(parties.map((id, index) => [id, index]));
  return fileText(FORMAT, {
    election: election.id,
    parties,
    seats: {
      code: election.contests.map(({ code }) => code),
      candidacies: election.contests.map(({ code }) => bySeat.get(code)?.length ?? 0),
    },
    party: rows.map(({ party }) => {
      const index = position.get(party);
      if (index === undefined)
        throw new RangeError(`The party “${party}” has a candidate but is not in the election’s list of parties.`);
      return index;
    }),
    firstName: rows.map(({ firstName }) => firstName),
    surname: rows.map(({ surname }) => surname),
    votes: rows.map(({ votes }) => votes),
    partyLabel: sparse(rows.map(({ partyLabel }) => partyLabel)),
    adjunctParty: sparse(rows.map(({ adjunctParty }) => adjunctParty)),
    sittingMp: rows.flatMap(({ sittingMp }, row) => (sittingMp ? [row] : [])),
    formerMp: rows.flatMap(({ sittingMp, formerMp }, row) => (formerMp && !sittingMp ? [row] : [])),
  });
}

function textByRow(columns: v.InferOutput<typeof sparseTexts>): Map<number, string> {
  return new Map(columns.flatMap(({ text, rows }) => rows.map((row): [number, string] => [row, text])));
}

function sparse(values: readonly (string | null)[]): v.InferOutput<typeof sparseTexts> {
  const distinct = [...new Set(values.filter((value) => value !== null))].sort();
  return distinct.map((text) => ({ text, rows: values.flatMap((value, row) => (value === text ? [row] : [])) }));
}
