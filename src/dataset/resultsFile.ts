import type { Contest } from '../election/contest.ts';
import type { Election } from '../election/election.ts';
import type { Party } from '../election/party.ts';
import type { Poll } from '../election/poll.ts';
import { slugOf } from '../election/seatNamed.ts';
import { columnsInFile } from './areaColumns.ts';
import { fileText } from './parseFile.ts';
import { pollColumns } from './pollColumns.ts';
import { electionOfResults, isOfToday, RESULTS_FORMAT, readResults } from './results.ts';
import { inTodaysTerms } from './resultsVersion1.ts';

/**
 * The election that a results file of any version holds.
 * @throws DataError where `readResults` or `electionOfResults` does.
 */
export function decodeResults(text: string, file: string): Election {
  const content = readResults(text, file);
  return electionOfResults(isOfToday(content) ? content : inTodaysTerms(content), file);
}

/**
 * The file of an election's results; `decodeResults` returns the same election.
 * @throws RangeError where a contest lacks its poll, or the one before although the election has a baseline.
 */
export function encodeResults(election: Election): string {
  const { id, title, date, source, baseline, featured, challengers, splits, columns, nations, regions, parties, contests } =
    election;
  const column = <Value>(of: (seat: Contest) => Value): Value[] => contests.map(of);
  const ids = parties.map((each) => each.id);
  const pollOf = (poll: Poll | null, { name }: Contest): Poll => {
    if (poll === null)
      throw new RangeError(`${name} lacks a result or one to compare it with, which this form of the file has for every seat.`);
    return poll;
  };
  const ofAreas = columnsInFile(columns, contests);
  const polls = contests.map((contest) => pollOf(contest.poll, contest));
  const before = baseline && contests.map((contest) => pollOf(contest.before, contest));
  return fileText(RESULTS_FORMAT, {
    election: {
      ...{ id, title, date, source },
      baseline: baseline && { ...baseline, standsFor: isEmpty(baseline.standsFor) ? undefined : baseline.standsFor },
      featured,
      challengers: challengers ?? undefined,
      splits: splits.length === 0 ? undefined : splits,
    },
    parties: parties.map(partyInFile),
    ...(regions.length > 0 && {
      nations,
      regions: regions.map(({ code, name, inWords, nation: own }) => ({
        code,
        name,
        ...(inWords !== name && { inWords }),
        nation: own,
      })),
    }),
    columns: ofAreas.columns,
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
      ...ofAreas.seats,
    },
    poll: pollColumns(polls, ids),
    notional: before && pollColumns(before, ids),
  });
}

/** A party without what its file need not say, as it follows from the rest. */
function partyInFile(party: Party) {
  const { id, kind, name, shortName, noun, together, adjective, calledBy, countedWith, joint, pattern } = party;
  return {
    id,
    kind: kind === 'party' ? undefined : kind,
    name,
    shortName: shortName === name ? undefined : shortName,
    noun: noun === name ? undefined : noun,
    together: together === noun ? undefined : together,
    adjective: adjective === name ? undefined : adjective,
    calledBy: calledBy.length === 0 ? undefined : calledBy,
    countedWith: countedWith ?? undefined,
    joint: joint.length === 0 ? undefined : joint,
    colour: party.colour,
    accessibleColour: party.accessibleColour,
    pattern: pattern === 'none' ? undefined : pattern,
    candidacies: party.candidacies,
    seatsWon: party.seatsWon,
  };
}

function isEmpty(record: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(record).length === 0;
}
