import * as v from 'valibot';
import type { Contest } from '../election/contest.ts';
import type { Election } from '../election/election.ts';
import type { Party } from '../election/party.ts';
import type { Poll } from '../election/poll.ts';
import type { Region } from '../election/region.ts';
import { slugOf } from '../election/seatNamed.ts';
import { count, counts, countsOrNull, texts, textsOrNull } from './columns.ts';
import { DataError } from './dataError.ts';
import { fileText, parseFile } from './parseFile.ts';
import { pollColumns, pollReader, pollSchema } from './pollColumns.ts';
import { assertUnique, valueAt } from './valueAt.ts';

const FORMAT = { format: 'hustings-results', version: 2, earlier: [1] };

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'must be a colour such as #e4003b'));
const party = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'must be a party’s identifier in lower case')),
  name: v.string(),
  shortName: v.string(),
  colour,
  accessibleColour: colour,
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
  regions: v.optional(v.array(v.object({ code: v.string(), name: v.string(), inWords: v.optional(v.string()), nation })), []),
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
    residents: countsOrNull,
    muslimResidents: countsOrNull,
    religionNotAnswered: countsOrNull,
  }),
  poll: pollSchema,
  notional: pollSchema,
};

const baseline = v.object({ id: v.string(), short: v.string(), name: v.string(), words: v.string(), source: v.string() });

/** Version 1 had one election, and did not say who had published it and its baseline. */
const SOURCES_OF_VERSION_1 = { source: 'House of Commons Library', baseline: 'Rallings and Thrasher' };

// Of both versions at once: `variant` alone would be a hundredth of an article's scripts.
const schema = v.object({
  election: v.object({
    ...heading,
    source: v.optional(v.string(), SOURCES_OF_VERSION_1.source),
    baseline: v.union([v.string(), baseline]),
  }),
  ...contents,
});

type Heading = Pick<Election, 'id' | 'title' | 'date' | 'source' | 'baseline' | 'regions' | 'nations'>;

/** The heading of any version in the terms of today's. */
function headingOf({ election, nations, regions: listed }: ResultsContent): Heading {
  const { baseline: words } = election;
  const regions = listed.map((each): Region => ({ ...each, inWords: each.inWords ?? each.name }));
  if (typeof words !== 'string') return { ...election, baseline: words, nations, regions };
  const [short = words] = /\b\d{4}\b/.exec(words) ?? [];
  return {
    ...election,
    nations,
    regions,
    baseline: { id: `ge${short}`, short, name: words.replace(/ on .*/, ''), words, source: SOURCES_OF_VERSION_1.baseline },
  };
}

/** What a results file holds, as it stands there. */
export type ResultsContent = v.InferOutput<typeof schema>;

/**
 * The election that a results file holds.
 * @throws DataError where `readResults` or `electionOfResults` does.
 */
export function decodeResults(text: string, file: string): Election {
  return electionOfResults(readResults(text, file), file);
}

/**
 * The first half of `decodeResults`, for pages on which both in one go would be felt.
 * @throws DataError where the file is not complete or not of this format and version.
 */
export function readResults(text: string, file: string): ResultsContent {
  return parseFile(text, file, FORMAT, schema);
}

/**
 * The second half of `decodeResults`.
 * @throws DataError where the file contradicts itself: columns of unequal length, codes or slugs twice, votes that do not add up to
 * the valid votes, parties that are not listed.
 */
export function electionOfResults(content: ResultsContent, file: string): Election {
  const { parties, regions, seats, poll, notional } = content;
  const size = seats.code.length;
  for (const [name, column] of Object.entries(seats)) {
    if (column.length !== size) {
      throw new DataError(file, `its column “${name}” holds ${column.length} seats, its column “code” ${size}`);
    }
  }
  const ids = parties.map(({ id }) => id);
  assertUnique(ids, file, 'parties');
  assertUnique(seats.code, file, 'code');
  const slugs = seats.name.map((name, index) => seats.slug[index] ?? slugOf(name));
  assertUnique(slugs, file, 'slug');
  const regionNames = new Map(regions.map(({ code, name }) => [code, name]));
  const pollAt = pollReader(file, 'poll', poll, ids, seats.code);
  const notionalAt = pollReader(file, 'notional', notional, ids, seats.code);

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
      before: { ...notionalAt(index, null), rejectedVotes: null, bestIndependentVotes: null },
      residents: at(seats.residents),
      muslimResidents: at(seats.muslimResidents),
      religionNotAnswered: at(seats.religionNotAnswered),
    };
  });
  return electionOf(headingOf(content), parties, contests);
}

/**
 * The file of an election's results; `decodeResults` gives the same election again.
 * @throws RangeError where the election lacks a baseline, or a contest its poll or the one before.
 */
export function encodeResults(election: Election): string {
  const { id, title, date, source, baseline, nations, regions, parties, contests } = election;
  if (baseline === null) throw new RangeError(`${title} has no baseline, which this form of the file has.`);
  const column = <Value>(of: (seat: Contest) => Value): Value[] => contests.map(of);
  const ids = parties.map((each) => each.id);
  const pollOf = (poll: Poll | null, { name }: Contest): Poll => {
    if (poll === null)
      throw new RangeError(`${name} lacks a result or one to compare it with, which this form of the file has for every seat.`);
    return poll;
  };
  const polls = contests.map((contest) => pollOf(contest.poll, contest));
  const before = contests.map((contest) => pollOf(contest.before, contest));
  return fileText(FORMAT, {
    election: { id, title, date, source, baseline },
    parties: parties.map((each) => ({
      id: each.id,
      name: each.name,
      shortName: each.shortName,
      colour: each.colour,
      accessibleColour: each.accessibleColour,
      candidacies: each.candidacies,
      seatsWon: each.seatsWon,
    })),
    ...(regions.length > 0 && {
      nations,
      regions: regions.map(({ code, name, inWords, nation: own }) => ({
        code,
        name,
        ...(inWords !== name && { inWords }),
        nation: own,
      })),
    }),
    seats: {
      code: column((seat) => seat.code),
      slug: column(({ slug, name }) => (slug === slugOf(name) ? null : slug)),
      name: column((seat) => seat.name),
      welshName: column((seat) => seat.welshName),
      nation: column((seat) => seat.nation),
      region: column((seat) => seat.region),
      type: column((seat) => seat.type),
      rejectedVotes: polls.map(({ rejectedVotes }) => rejectedVotes ?? 0),
      bestIndependentVotes: polls.map(({ bestIndependentVotes }) => bestIndependentVotes),
      residents: column((seat) => seat.residents),
      muslimResidents: column((seat) => seat.muslimResidents),
      religionNotAnswered: column((seat) => seat.religionNotAnswered),
    },
    poll: pollColumns(polls, ids),
    notional: pollColumns(before, ids),
  });
}

/** An election with its look-ups by party, code and slug. */
export function electionOf(heading: Heading, parties: readonly Party[], contests: readonly Contest[]): Election {
  return {
    ...heading,
    parties,
    partyById: new Map(parties.map((each) => [each.id, each])),
    contests,
    byCode: new Map(contests.map((seat) => [seat.code, seat])),
    bySlug: new Map(contests.map((seat) => [seat.slug, seat])),
  };
}
