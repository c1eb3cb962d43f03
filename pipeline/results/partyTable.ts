import type { Party, PartyId } from '../../src/election/party.ts';
import { MERGED_PARTIES, PARTY_STYLES, partyIdOf, SAME_PARTY_NAMES, UNSTYLED } from './parties.ts';
import type { CandidacyRow } from './readCandidacies.ts';

/** The parties that stood, and how the sources' numbers and names map to them. */
export interface PartyTable {
  /** All parties by seats won, then votes, then identifier. */
  readonly parties: readonly Party[];
  /** The public identifier for a number of Parliament's Members' Names Information Service; `null` for a party that did not stand. */
  idOf(partyNumber: number): PartyId | null;
  /** The name under which a candidacy stood where it is another than the party's; else `null`. */
  labelOf(row: CandidacyRow): string | null;
}

/**
 * The parties of an election from its candidacies.
 * @throws SourceError where two parties would get the same public identifier.
 */
export function partyTable(rows: readonly CandidacyRow[]): PartyTable {
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
  const parties = [...standing]
    .map(([id, own]): Party => {
      const { name = commonestName(own), shortName = name, colour, accessibleColour } = PARTY_STYLES[id] ?? UNSTYLED;
      return {
        id,
        name,
        shortName,
        colour,
        accessibleColour,
        candidacies: own.length,
        seatsWon: own.filter((row) => winners.has(row)).length,
      };
    })
    .sort((a, b) => b.seatsWon - a.seatsWon || (votes.get(b.id) ?? 0) - (votes.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  return {
    parties,
    idOf: (number) => ids.get(mergedNumber(number)) ?? null,
    labelOf: ({ partyName, partyNumber }) => {
      const name = names.get(ids.get(mergedNumber(partyNumber)) ?? '');
      return partyName === name || SAME_PARTY_NAMES.includes(partyName) ? null : partyName;
    },
  };
}

function mergedNumber(number: number): number {
  return MERGED_PARTIES.get(number) ?? number;
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
