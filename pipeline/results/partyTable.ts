import type { Party, PartyId } from '../../src/election/party.ts';
import type { BaselineDefinition, ElectionDefinition, PartyEntry } from '../definition/electionDefinition.ts';
import type { CandidacyRow } from './readCandidacies.ts';

/** The parties that stood, and how the sources' numbers and names map to them. */
export interface PartyTable {
  /** All parties by seats won, then votes, then identifier; after them those of the baseline only that are listed. */
  readonly parties: readonly Party[];
  /** The label under which independents stood; `null` where the definition names none, or none stood. */
  readonly independents: PartyId | null;
  /** The public identifier for a number of Parliament's Members' Names Information Service; `null` for a party that did not stand. */
  idOf(partyNumber: number): PartyId | null;
  /** The same for a number in the baseline: that of the party that carries on from it; `null` also where it had none. */
  idInBaseline(partyNumber: number | null): PartyId | null;
  /** The abbreviation by which the Library's tables call a party. */
  abbreviationOf(party: PartyId): string;
  /** The name under which a candidacy stood where it is another than the party's; else `null`. */
  labelOf(row: CandidacyRow): string | null;
}

/** The colour of a party that the definition gives none. */
const NEUTRAL = '#999999';

/**
 * The parties of an election from its candidacies.
 * @throws SourceError where two parties would get the same public identifier.
 */
export function partyTable(
  rows: readonly CandidacyRow[],
  { parties: { table, merged }, baseline }: PartyTableDefinition,
): PartyTable {
  const { carriedOn, stoodThenOnly } = baseline ?? NOTHING_BEFORE;
  const mergedNumber = (number: number): number => merged.get(number) ?? number;
  const ids = new Map<number, PartyId>();
  const standing = new Map<PartyId, CandidacyRow[]>();
  for (const row of rows) {
    const number = mergedNumber(row.partyNumber);
    const id = ids.get(number) ?? partyIdOf(row.partyAbbreviation);
    const others = standing.get(id);
    const [first] = others ?? [];
    if (first !== undefined && mergedNumber(first.partyNumber) !== number) {
      throw row.row.error('Party abbreviation', `“${row.partyAbbreviation}” stands for two parties.`);
    }
    ids.set(number, id);
    if (others === undefined) standing.set(id, [row]);
    else others.push(row);
  }
  const winners = winningRows(rows);
  const votes = new Map([...standing].map(([id, own]) => [id, own.reduce((sum, row) => sum + row.votes, 0)]));
  const stood = [...standing]
    .map(
      ([id, own]): Party => ({
        ...partyOf(id, commonestName(own), table[id]),
        candidacies: own.length,
        seatsWon: own.filter((row) => winners.has(row)).length,
      }),
    )
    .sort((a, b) => b.seatsWon - a.seatsWon || (votes.get(b.id) ?? 0) - (votes.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
  const before = [...stoodThenOnly.values()].map((id): Party => ({ ...partyOf(id, id, table[id]), candidacies: 0, seatsWon: 0 }));
  const parties = [...stood, ...before];
  const names = new Map(parties.map(({ id, name }) => [id, new Set([name, ...(table[id]?.sameNames ?? [])])]));
  const successors = new Map(carriedOn.map(({ was, is }) => [was, is]));
  const abbreviations = new Map(
    rows.flatMap(({ partyNumber, partyAbbreviation }): [PartyId, string][] => {
      const id = merged.has(partyNumber) ? undefined : ids.get(partyNumber);
      return id === undefined ? [] : [[id, partyAbbreviation]];
    }),
  );
  const idOf = (number: number): PartyId | null => ids.get(mergedNumber(number)) ?? null;
  return {
    parties,
    independents: parties.find(({ kind }) => kind === 'independents')?.id ?? null,
    idOf,
    idInBaseline: (number) => (number === null ? null : (stoodThenOnly.get(number) ?? idOf(successors.get(number) ?? number))),
    abbreviationOf: (party) => abbreviations.get(party) ?? party,
    labelOf: ({ partyName, partyNumber }) => {
      return names.get(ids.get(mergedNumber(partyNumber)) ?? '')?.has(partyName) === true ? null : partyName;
    },
  };
}

type PartyTableDefinition = Pick<ElectionDefinition, 'parties'> & {
  readonly baseline: Before | null;
};

type Before = Pick<BaselineDefinition, 'carriedOn' | 'stoodThenOnly'>;

const NOTHING_BEFORE: Before = { carriedOn: [], stoodThenOnly: new Map() };

/** A party's public identifier from the Library's abbreviation: "Scot Libt" → "scot-libt". */
export function partyIdOf(abbreviation: string): PartyId {
  return abbreviation
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A party with the words and colours of the table, and those that follow where it says none. */
function partyOf(id: PartyId, ownName: string, entry: PartyEntry = {}): Omit<Party, 'candidacies' | 'seatsWon'> {
  const { name = ownName, kind = 'party', shortName = name, noun = name, together = noun, adjective = name } = entry;
  const { calledBy = [], countedWith = null, joint = [] } = entry;
  const { colour = NEUTRAL, accessibleColour = NEUTRAL, pattern = 'none' } = entry;
  return {
    ...{ id, kind, name, shortName, noun, together, adjective },
    ...{ calledBy, countedWith, joint },
    ...{ colour, accessibleColour, pattern },
  };
}

function commonestName(rows: readonly CandidacyRow[]): string {
  const counts = new Map<string, number>();
  for (const { partyName } of rows) counts.set(partyName, (counts.get(partyName) ?? 0) + 1);
  return [...counts].sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1))[0]?.[0] ?? '';
}

function winningRows(rows: readonly CandidacyRow[]): ReadonlySet<CandidacyRow> {
  const best = new Map<string, CandidacyRow>();
  for (const row of rows) {
    const known = best.get(row.code);
    if (known === undefined || row.votes > known.votes) best.set(row.code, row);
  }
  return new Set(best.values());
}
