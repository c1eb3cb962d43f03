import * as v from 'valibot';
import type { Party, PartyId } from '../election/party.ts';
import { type Poll, winnerOf } from '../election/poll.ts';
import { counts, countsOrNull } from './columns.ts';
import { countedMajority } from './countedMajority.ts';
import { DataError } from './dataError.ts';
import { valueAt } from './valueAt.ts';

/** A party's votes: in every seat, `null` where it did not stand; or only in the seats where it stood, for parties of few. */
const partyVotes = v.union(
  [v.strictObject({ party: v.string(), votes: countsOrNull }), v.strictObject({ party: v.string(), seats: counts, votes: counts })],
  'must be a party with its votes, and with its seats unless it has a vote or null for every one',
);

/** Schema of the polls of all seats in columns; `winner` and `runnerUp` are positions in the file's list of parties. */
export const pollSchema = v.object({
  electorate: counts,
  validVotes: counts,
  otherVotes: counts,
  winner: counts,
  runnerUp: counts,
  /** `null` where it is the winner's votes minus the runner-up's of the columns below, as nearly everywhere. */
  majority: countsOrNull,
  votes: v.array(partyVotes),
});

export type PollColumns = v.InferOutput<typeof pollSchema>;

/**
 * The polls of all seats as columns, parties in the order of `parties`; parties that stood nowhere have no column.
 * @throws RangeError where a poll lacks what this form of the file has a figure for in every seat.
 */
export function pollColumns(polls: readonly Poll[], parties: readonly PartyId[]): PollColumns {
  const position = new Map(parties.map((party, index) => [party, index]));
  const positionOf = (party: PartyId | null): number => {
    const index = party === null ? undefined : position.get(party);
    if (index === undefined)
      throw new RangeError(`The party “${party}” came first or second but is not in the election’s list of parties.`);
    return index;
  };
  return {
    electorate: polls.map((poll) => known(poll.electorate, 'electorate')),
    validVotes: polls.map((poll) => known(poll.validVotes, 'number of valid votes')),
    otherVotes: polls.map((poll) => poll.otherVotes),
    winner: polls.map((poll) => positionOf(winnerOf(poll))),
    runnerUp: polls.map((poll) => positionOf(poll.runnerUp)),
    majority: polls.map((poll) => (poll.majority === countedMajority(poll, poll.bestIndependentVotes) ? null : poll.majority)),
    votes: parties.flatMap((party) => {
      const votes = polls.map((poll) => poll.votes.get(party) ?? null);
      const seats = votes.flatMap((value, index) => (value === null ? [] : [index]));
      if (seats.length === 0) return [];
      if (seats.length * 2 > polls.length) return [{ party, votes }];
      return [{ party, seats, votes: votes.filter((value) => value !== null) }];
    }),
  };
}

function known(value: number | null, what: string): number {
  if (value === null) throw new RangeError(`A poll without ${what} cannot be written in this form.`);
  return value;
}

/**
 * A function that gives the poll of a seat by its index and the votes of its best independent, where they are known.
 * @throws DataError at once where columns differ in length from `codes`, or name a party that is not in `parties`; from the
 * function, where a seat's votes do not add up to its valid votes, or its majority is not first minus second. `name` is the field
 * of the file that holds the columns.
 */
export function pollReader(
  file: string,
  name: string,
  columns: PollColumns,
  parties: readonly Pick<Party, 'id' | 'kind'>[],
  codes: readonly string[],
): (index: number, bestIndependentVotes: number | null) => Omit<Poll, 'rejectedVotes' | 'bestIndependentVotes'> {
  const { electorate, validVotes, otherVotes, winner, runnerUp, majority } = columns;
  for (const [key, column] of Object.entries({ electorate, validVotes, otherVotes, winner, runnerUp, majority })) {
    if (column.length !== codes.length) {
      throw new DataError(file, `its column “${name}.${key}” holds ${column.length} seats instead of ${codes.length}`);
    }
  }
  const votesOfSeats = votesBySeat(
    file,
    name,
    columns,
    parties.map(({ id }) => id),
    codes,
  );
  const independents = parties.filter(({ kind }) => kind === 'independents').map(({ id }) => id);
  return (index, bestIndependentVotes) => {
    const at = (column: readonly number[], key: string): number => valueAt(column, index, file, `${name}.${key}`);
    const party = (column: readonly number[], key: string): PartyId => {
      const id = parties[at(column, key)]?.id;
      if (id === undefined)
        throw new DataError(file, `“${name}.${key}” of ${codes[index]} is party number ${column[index]}, which is not in its list`);
      return id;
    };
    const votes = valueAt(votesOfSeats, index, file, `${name}.votes`);
    const poll = {
      electorate: at(electorate, 'electorate'),
      validVotes: at(validVotes, 'validVotes'),
      votes,
      otherVotes: at(otherVotes, 'otherVotes'),
      independents: independents.find((id) => votes.has(id)) ?? null,
      elected: [party(winner, 'winner')],
      runnerUp: party(runnerUp, 'runnerUp'),
    };
    let sum = poll.otherVotes;
    for (const count of votes.values()) sum += count;
    if (sum !== poll.validVotes) {
      throw new DataError(
        file,
        `the votes of ${codes[index]} in “${name}” add up to ${sum}, not to its ${poll.validVotes} valid votes`,
      );
    }
    const counted = countedMajority(poll, bestIndependentVotes);
    const stored = valueAt(majority, index, file, `${name}.majority`) ?? counted;
    if (stored === null || stored < 0 || (counted !== null && stored !== counted)) {
      throw new DataError(
        file,
        `the majority of ${codes[index]} in “${name}” is ${stored ?? 'missing'}, but first minus second is ${counted ?? 'not known'}`,
      );
    }
    return { ...poll, majority: stored };
  };
}

function votesBySeat(
  file: string,
  name: string,
  { votes: columns }: PollColumns,
  parties: readonly PartyId[],
  codes: readonly string[],
): Map<PartyId, number>[] {
  const known = new Set(parties);
  const seats = codes.map(() => new Map<PartyId, number>());
  for (const column of columns) {
    const { party, votes } = column;
    if (!known.delete(party)) {
      throw new DataError(
        file,
        `“${name}.votes” holds the party “${party}”, which its list of parties does not, or holds it twice`,
      );
    }
    const at = 'seats' in column ? column.seats : seats.map((_, index) => index);
    if (at.length !== votes.length) {
      throw new DataError(file, `“${name}.votes” of “${party}” holds ${votes.length} figures for ${at.length} seats`);
    }
    votes.forEach((count, position) => {
      const index = valueAt(at, position, file, `${name}.votes.seats`);
      const seat = valueAt(seats, index, file, `${name}.votes`);
      if (seat.has(party)) throw new DataError(file, `“${name}.votes” of “${party}” holds ${codes[index]} twice`);
      if (count !== null) seat.set(party, count);
    });
  }
  return seats;
}
