import { outcomeOf } from '../election/contest.ts';
import { winnerOf } from '../election/poll.ts';
import { baselineName } from './baselineInWords.ts';
import { categoryOf, type FactDef } from './fact.ts';

const CATEGORY = { unit: 'category', usesParty: false } as const;

/** The party that won the baseline. */
export const was: FactDef = {
  ...CATEGORY,
  id: 'was',
  about: 'votes',
  unit: 'party',
  needsBaseline: true,
  read: ({ before }) => categoryOf(winnerOf(before)),
  chosen: { of: 'party', words: (parties, election) => `${parties} won the ${baselineName(election)}` },
};

/** Whether a seat was held or changed hands: "hold", "gain"; "win" where there is nothing to compare it with. */
export const result: FactDef = {
  ...CATEGORY,
  id: 'result',
  about: 'votes',
  needsBaseline: true,
  read: (contest) => categoryOf(outcomeOf(contest)?.kind ?? null),
  chosen: { of: 'outcome', words: (outcomes) => `the seat ${outcomes}` },
};

const inPlaces = (places: string) => `in ${places}`;

export const region: FactDef = {
  ...CATEGORY,
  id: 'region',
  about: 'place',
  read: (contest) => categoryOf(contest.region),
  chosen: { of: 'region', words: inPlaces },
};

export const nation: FactDef = {
  ...CATEGORY,
  id: 'nation',
  about: 'place',
  read: (contest) => categoryOf(contest.nation),
  chosen: { of: 'nation', words: inPlaces },
};

/** Which seat it is, by its code. */
export const seat: FactDef = {
  ...CATEGORY,
  id: 'seat',
  about: 'place',
  read: ({ code }) => categoryOf(code),
  chosen: { of: 'seat', words: (seats) => seats },
};
