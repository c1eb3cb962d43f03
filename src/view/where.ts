import {
  type Condition,
  FACTS,
  type Fact,
  OPERATORS,
  PARTY_FIGURES,
  type PartyFigure,
  SEAT_FIGURES,
  type SeatFigure,
} from '../election/condition.ts';
import type { Election } from '../election/election.ts';
import { isOffered } from '../election/offered.ts';
import { seatNamed } from '../election/seatNamed.ts';

const MOST_CONDITIONS = 40;
const NUMBER = /^-?\d{1,7}(\.\d{1,4})?$/;

/** Whether a fact can have a value, such as a region's code; by fact. */
const KNOWN: Readonly<Record<Fact, (value: string, election: Election) => boolean>> = {
  winner: (value, { partyById }) => partyById.has(value),
  was: (value, { partyById }) => partyById.has(value),
  second: (value, { partyById }) => partyById.has(value),
  result: (value) => value === 'hold' || value === 'gain',
  region: (value, { regions, contests }) =>
    regions.some(({ code }) => code === value) || contests.some(({ region }) => region === value),
  nation: (value, { nations, contests }) =>
    nations.some(({ letter }) => letter === value) || contests.some(({ nation }) => nation === value),
  seat: (value, election) => seatNamed(election, value) !== null,
};

/** A value in the capitals that its fact has; a region and a nation also by name, with hyphens or spaces. */
function asWritten(fact: Fact, value: string, { regions, nations }: Election): string {
  const letters = value.toLowerCase().replace(/[^a-z]+/g, ' ');
  switch (fact) {
    case 'region':
      return regions.find(({ name }) => name.toLowerCase() === letters)?.code ?? value.toUpperCase();
    case 'nation':
      return nations.find(({ name }) => name.toLowerCase() === letters)?.letter ?? value.toUpperCase();
    case 'seat':
      return value;
    default:
      return value.toLowerCase();
  }
}

function parseFact(name: string, text: string, election: Election): Condition | null {
  const fact = FACTS.find((candidate) => candidate === name);
  if (fact === undefined || !isOffered(fact, election)) return null;
  const values = text.split('|').map((value) => asWritten(fact, value, election));
  if (!values.every((value) => KNOWN[fact](value, election))) return null;
  const oneOf = fact === 'seat' ? values.map((value) => seatNamed(election, value)?.code ?? value) : values;
  return { kind: 'fact', fact, oneOf: [...new Set(oneOf)] };
}

function isSeatFigure(name: string): name is SeatFigure {
  return SEAT_FIGURES.some((figure) => figure === name);
}

function isPartyFigure(name: string): name is PartyFigure {
  return PARTY_FIGURES.some((figure) => figure === name);
}

/** One condition such as "muslim>=25", "change.lab<=-20" or "winner=ind|wpb"; `null` where it is not understood. */
export function parseCondition(text: string, election: Election): Condition | null {
  // A true minus sign is what the page itself shows, so that a figure copied from it works.
  const plain = text
    .toLowerCase()
    .replaceAll('\u2212', '-')
    .replace('≥', '>=')
    .replace('≤', '<=')
    .split(/(>=|<=|[<>=|])/)
    .map((part) => part.trim())
    .join('');
  const operator = OPERATORS.find((candidate) => plain.includes(candidate));
  if (operator === undefined) {
    const equals = plain.indexOf('=');
    return equals < 0 ? null : parseFact(plain.slice(0, equals), plain.slice(equals + 1), election);
  }
  const at = plain.indexOf(operator);
  const name = plain.slice(0, at);
  // Percentages are written as read, with their sign or without.
  const number = plain.slice(at + operator.length).replace(/%$/, '');
  if (!NUMBER.test(number)) return null;
  const value = Number(number);
  if (!isOffered(name, election)) return null;
  if (isSeatFigure(name)) return { kind: 'figure', figure: name, operator, value };
  const [figure = '', party = '', ...rest] = name.split('.');
  if (!isPartyFigure(figure) || rest.length > 0 || !election.partyById.has(party)) return null;
  return { kind: 'partyFigure', figure, party, operator, value };
}

/** A condition as `parseCondition` reads it. */
export function formatCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'figure':
      return `${condition.figure}${condition.operator}${condition.value}`;
    case 'partyFigure':
      return `${condition.figure}.${condition.party}${condition.operator}${condition.value}`;
    case 'fact':
      return `${condition.fact}=${condition.oneOf.join('|')}`;
    default:
      return condition satisfies never;
  }
}

/** Conditions separated by commas that must all hold; `null` where one is not understood or there are more than forty. */
export function parseWhere(text: string, election: Election): readonly Condition[] | null {
  const parts = text.split(',', MOST_CONDITIONS + 1).filter((part) => part.trim() !== '');
  if (parts.length > MOST_CONDITIONS) return null;
  const conditions = parts.map((part) => parseCondition(part, election));
  return conditions.every((condition) => condition !== null) ? conditions : null;
}

/** The first of the conditions that is not understood; `null` where each of them is. */
export function conditionNotUnderstood(text: string, election: Election): string | null {
  const parts = text.split(',').map((part) => part.trim());
  return parts.find((part) => part !== '' && parseCondition(part, election) === null) ?? null;
}

/** Conditions as `parseWhere` reads them. */
export function formatWhere(conditions: readonly Condition[]): string {
  return conditions.map(formatCondition).join(',');
}
