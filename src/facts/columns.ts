import { type CensusBase, sharedColumns } from '../election/areaColumn.ts';
import type { Contest } from '../election/contest.ts';
import type { Election } from '../election/election.ts';
import type { Party } from '../election/party.ts';
import { baselineInWords, baselineName, baselineYearInWords } from './baselineInWords.ts';
import { factOf } from './catalogue.ts';
import { countedFact } from './counted.ts';
import { type FactDef, type Figure, type FigureUnit, figureOf, unitOf } from './fact.ts';
import { candidateOf, partiesTogether } from './partiesInWords.ts';
import { possessive } from './possessive.ts';
import { baseInFull, lackingInWords } from './residents.ts';

export const COLUMN_GROUPS = ['Seat', 'Result', 'Residents and challengers', 'Parties'] as const;
export type ColumnGroup = (typeof COLUMN_GROUPS)[number];

/** What a table, its file and a chart say of a fact. It is apart from the fact because no map needs it. */
interface ColumnWords {
  readonly group: ColumnGroup;
  /** Over the column: "Labour change". */
  readonly heading: string;
  /** What it says exactly: what it is a part of, or what it is compared with. */
  readonly description: string;
  /** As in the middle of a sentence, with its baseline: "the change in Labour’s share since the 2019 notional result". */
  readonly phrase: string;
  /** Of a change, what it is since: "2019 (notional)". */
  readonly since?: string;
}

/** A column of figures of seats, which a chart can draw too. */
export interface FigureColumn extends ColumnWords {
  /** "majority", "change.lab" */
  readonly id: string;
  readonly kind: 'figure';
  readonly about: FactDef['about'];
  readonly unit: FigureUnit;
  read(seat: Contest): Figure;
}

const RESULT: Readonly<Record<string, ColumnWords>> = {
  majority: {
    group: 'Result',
    heading: 'Majority',
    description: 'The winner’s votes minus the runner-up’s',
    phrase: 'the majority',
  },
  majorityShare: {
    group: 'Result',
    heading: 'Majority',
    description: 'Majority, per cent of valid votes',
    phrase: 'the majority as a share of the vote',
  },
  swing: {
    group: 'Result',
    heading: 'Swing needed',
    description: 'The swing that would have changed the result: half the majority, per cent of valid votes',
    phrase: 'the swing that would have changed the result',
  },
  turnout: {
    group: 'Result',
    heading: 'Turnout',
    description: 'Valid votes, per cent of the electorate',
    phrase: 'turnout',
  },
  validVotes: {
    group: 'Result',
    heading: 'Valid votes',
    description: 'Votes that were counted for a candidate',
    phrase: 'the number of valid votes',
  },
  electorate: {
    group: 'Result',
    heading: 'Electorate',
    description: 'People who were registered to vote',
    phrase: 'the electorate',
  },
};

function ofChallengers(election: Election): Readonly<Record<string, ColumnWords>> {
  const { parties = [], heading = '' } = election.challengers ?? {};
  const together = partiesTogether(parties, election);
  const candidate = `${candidateOf(parties, election)} candidate`;
  return {
    challengers: {
      group: 'Residents and challengers',
      heading,
      description: `All ${together} together, per cent of valid votes`,
      phrase: `the combined share of ${together}`,
    },
    bestChallenger: {
      group: 'Residents and challengers',
      heading: 'Best of these',
      description: `The best placed single ${candidate}, per cent of valid votes`,
      phrase: `the share of the best placed ${candidate}`,
    },
  };
}

const OF_PARTY: Readonly<Record<string, (party: Party, election: Election) => ColumnWords>> = {
  share: (party) => ({
    group: 'Parties',
    heading: `${party.shortName} share`,
    description: `${party.name}: per cent of valid votes`,
    phrase: `${possessive(party.together)} share of the vote`,
  }),
  change: (party, election) => ({
    group: 'Parties',
    heading: `${party.shortName} change`,
    description: `${party.name}: change in percentage points against the ${baselineInWords(election)}`,
    phrase: `the change in ${possessive(party.together)} share since the ${baselineName(election)}`,
    since: baselineYearInWords(election),
  }),
};

/** The column of a fact by its id, of a party's fact with the party's; none where the election has no such fact. */
function columnOf(
  election: Election,
  id: string,
  words: ColumnWords,
  censusBase: CensusBase,
  party?: Party,
): readonly FigureColumn[] {
  const fact = factOf(election, id) ?? countedFact(id, election);
  if (fact === null) return [];
  const asked = { party: party ?? { id: '' }, censusBase };
  return [
    {
      ...words,
      id: party === undefined ? id : columnIdOf(id, party),
      kind: 'figure',
      about: fact.about,
      unit: unitOf(fact),
      read: (seat) => figureOf(fact, seat, asked),
    },
  ];
}

/** The identifier of the column of a party's fact: "change.lab". */
export function columnIdOf(fact: string, party: Pick<Party, 'id'>): string {
  return `${fact}.${party.id}`;
}

/** Majority, turnout and what else is known of each result. */
export function resultFigures(election: Election, base: CensusBase): readonly FigureColumn[] {
  return Object.entries(RESULT).flatMap(([id, words]) => columnOf(election, id, words, base));
}

/** A fact of a party, "share" or "change". */
export function partyFigure(election: Election, fact: string, party: Party): readonly FigureColumn[] {
  const words = OF_PARTY[fact]?.(party, election);
  return words === undefined ? [] : columnOf(election, fact, words, 'residents', party);
}

/** What is known of the residents, and the votes of independents and the Workers Party. */
export function residentFigures(election: Election, base: CensusBase): readonly FigureColumn[] {
  const residents = sharedColumns(election).flatMap((column) => {
    const { id, share } = column;
    const description = `Per cent of ${baseInFull(column, base)}, ${share.date}${lackingInWords(share)}`;
    return columnOf(
      election,
      id,
      { group: 'Residents and challengers', heading: share.name, description, phrase: share.phrase },
      base,
    );
  });
  return [...residents, ...Object.entries(ofChallengers(election)).flatMap(([id, words]) => columnOf(election, id, words, base))];
}
