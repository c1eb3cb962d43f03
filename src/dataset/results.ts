import * as v from 'valibot';
import type { Contest } from '../election/contest.ts';
import type { Election } from '../election/election.ts';
import { PARTY_KINDS, PARTY_PATTERNS, type Party } from '../election/party.ts';
import type { Region } from '../election/region.ts';
import { slugOf } from '../election/seatNamed.ts';
import { columnsSchema, countsReader } from './areaColumns.ts';
import { count, counts, countsOrNull, texts, textsOrNull } from './columns.ts';
import { DataError } from './dataError.ts';
import { parseFile } from './parseFile.ts';
import { pollReader, pollSchema } from './pollColumns.ts';
import { assertUnique, valueAt } from './valueAt.ts';

export const RESULTS_FORMAT = { format: 'hustings-results', version: 2, earlier: [1] };

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'must be a colour such as #e4003b'));
const word = v.optional(v.string());
const words = v.optional(texts, []);
const party = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'must be a party’s identifier in lower case')),
  kind: v.optional(v.picklist(PARTY_KINDS), 'party'),
  name: v.string(),
  /** As `name` where they are missing, `together` as `noun`. */
  shortName: word,
  noun: word,
  together: word,
  adjective: word,
  calledBy: words,
  countedWith: word,
  joint: words,
  colour,
  accessibleColour: colour,
  pattern: v.optional(v.picklist(PARTY_PATTERNS), 'none'),
  candidacies: count,
  seatsWon: count,
});

const heading = {
  id: v.string(),
  title: v.string(),
  date: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'must be a date such as 2024-07-04')),
};

const nation = v.picklist(['E', 'W', 'S', 'N']);

const contents = {
  parties: v.array(party),
  /** Of the areas; files from before they were named here have none. */
  nations: v.optional(v.array(v.object({ letter: nation, name: v.string() })), []),
  /** `inWords` where it stands otherwise in a sentence: "the West Midlands". */
  regions: v.optional(v.array(v.object({ code: v.string(), name: v.string(), inWords: word, nation })), []),
  columns: v.optional(columnsSchema),
  seats: v.object({
    code: texts,
    /** `null` where it follows from the name, as nearly all do. */
    slug: textsOrNull,
    name: texts,
    welshName: textsOrNull,
    nation: v.array(nation),
    region: texts,
    type: v.array(v.picklist(['county', 'borough'])),
    rejectedVotes: counts,
    bestIndependentVotes: countsOrNull,
    /** What `columns` describes. */
    residents: v.optional(countsOrNull),
    muslimResidents: v.optional(countsOrNull),
    religionNotAnswered: v.optional(countsOrNull),
  }),
  poll: pollSchema,
  /** The baseline’s polls; `null` where there is no baseline. */
  notional: v.nullable(pollSchema),
};

const baseline = v.object({
  id: v.string(),
  short: v.string(),
  name: v.string(),
  words: v.string(),
  source: v.string(),
  standsFor: v.optional(v.record(v.string(), v.string()), {}),
});

// Of both versions at once: `variant` alone would be a hundredth of an article's scripts.
const schema = v.object({
  election: v.object({
    ...heading,
    source: v.optional(v.string(), ''),
    baseline: v.nullable(v.union([v.string(), baseline])),
    /** The first of the list where it is missing. */
    featured: word,
    challengers: v.optional(v.object({ parties: texts, heading: v.string() })),
    splits: v.optional(v.array(texts), []),
  }),
  ...contents,
});

/** What a results file of any version holds, as it stands there. */
export type WrittenResults = v.InferOutput<typeof schema>;

/** What a results file holds, in the terms of today's version. */
export type ResultsContent = WrittenResults & {
  readonly columns: NonNullable<WrittenResults['columns']>;
  readonly election: { readonly baseline: Exclude<WrittenResults['election']['baseline'], string> };
};

/** Whether a file is of today's version; `inTodaysTerms` of `resultsVersion1.ts` says what an earlier one means. */
export function isOfToday(content: WrittenResults): content is ResultsContent {
  return typeof content.election.baseline !== 'string' && content.columns !== undefined;
}

/**
 * What a results file holds: the first half of `decodeResults`, for pages on which both in one go would be felt.
 * @throws DataError where the file is not complete or not of this format and version.
 */
export function readResults(text: string, file: string): WrittenResults {
  const content = parseFile(text, file, RESULTS_FORMAT, schema);
  if (typeof content.election.baseline !== 'string' && content.columns === undefined)
    throw new DataError(file, 'it lacks its “columns”');
  return content;
}

/**
 * The second half of `decodeResults`.
 * @throws DataError where the file contradicts itself: columns of unequal length, codes or slugs twice, votes that do not add up to
 * the valid votes, parties that are not listed.
 */
export function electionOfResults(content: ResultsContent, file: string): Election {
  const { nations, columns, seats, poll, notional, election: heading } = content;
  const parties = content.parties.map(partyOf);
  const regions = content.regions.map((each): Region => ({ ...each, inWords: each.inWords ?? each.name }));
  const size = seats.code.length;
  for (const [name, column] of Object.entries(seats)) {
    if (column !== undefined && column.length !== size) {
      throw new DataError(file, `its column “${name}” holds ${column.length} seats, its column “code” ${size}`);
    }
  }
  const ids = parties.map(({ id }) => id);
  assertUnique(ids, file, 'parties');
  assertUnique(seats.code, file, 'code');
  const slugs = seats.name.map((name, index) => seats.slug[index] ?? slugOf(name));
  assertUnique(slugs, file, 'slug');
  const { featured = ids[0] ?? '', challengers = null, splits } = heading;
  const stranger = [featured, ...(challengers?.parties ?? []), ...splits.flat()].find((id) => !ids.includes(id));
  if (stranger !== undefined) throw new DataError(file, `it speaks of the party “${stranger}”, which is not in its list`);
  const countsAt = countsReader(columns, seats, size, file);
  const pollAt = pollReader(file, 'poll', poll, parties, seats.code);
  if ((notional === null) !== (heading.baseline === null))
    throw new DataError(file, 'it has one of “baseline” and “notional” without the other');
  const notionalAt = notional && pollReader(file, 'notional', notional, parties, seats.code);
  const regionNames = new Map(regions.map(({ code, name }) => [code, name]));

  const contests = seats.code.map((code, index): Contest => {
    const at = <Value>(column: readonly Value[]): Value => valueAt(column, index, file, 'seats');
    const bestIndependentVotes = at(seats.bestIndependentVotes);
    const rejectedVotes = at(seats.rejectedVotes);
    return {
      index,
      code,
      slug: at(slugs),
      name: at(seats.name),
      welshName: at(seats.welshName),
      nation: at(seats.nation),
      region: at(seats.region),
      regionName: regionNames.get(at(seats.region)) ?? null,
      type: at(seats.type),
      status: 'declared',
      seats: 1,
      poll: { ...pollAt(index, bestIndependentVotes), rejectedVotes, bestIndependentVotes },
      before: notionalAt && { ...notionalAt(index, null), rejectedVotes: null, bestIndependentVotes: null },
      counts: countsAt(index),
    };
  });
  return electionOf(
    { ...heading, featured, challengers, columns: columns.map(({ counts: _figures, ...column }) => column), nations, regions },
    parties,
    contests,
  );
}

/** A party with the words that its file leaves out. */
function partyOf(content: ResultsContent['parties'][number]): Party {
  const { name, shortName = name, noun = name, together = noun, adjective = name, countedWith = null } = content;
  return { ...content, shortName, noun, together, adjective, countedWith };
}

/** An election without its areas, parties and their look-ups. */
export type ElectionHeading = Pick<
  Election,
  'id' | 'title' | 'date' | 'source' | 'baseline' | 'featured' | 'challengers' | 'splits' | 'columns' | 'nations' | 'regions'
>;

/** An election with its look-ups by party, code and slug. */
export function electionOf(heading: ElectionHeading, parties: readonly Party[], contests: readonly Contest[]): Election {
  return {
    ...heading,
    parties,
    partyById: new Map(parties.map((each) => [each.id, each])),
    contests,
    byCode: new Map(contests.map((seat) => [seat.code, seat])),
    bySlug: new Map(contests.map((seat) => [seat.slug, seat])),
  };
}
