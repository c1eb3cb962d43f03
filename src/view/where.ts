import type { Election } from '../election/election.ts';
import { seatNamed } from '../election/seatNamed.ts';
import { factOf } from '../facts/catalogue.ts';
import type { Condition } from '../facts/condition.ts';
import { type ChosenFact, OPERATORS } from '../facts/fact.ts';

const MOST_CONDITIONS = 40;
const NUMBER = /^-?\d{1,7}(\.\d{1,4})?$/;

/** Each kind of value as it is held, from a text in lower case; `null` where it is none. A region and a nation are known by name, too. */
const VALUES: Readonly<Record<ChosenFact['of'], (text: string, election: Election) => string | null>> = {
  party: (text, { partyById }) => (partyById.has(text) ? text : null),
  outcome: (text) => (text === 'hold' || text === 'gain' ? text : null),
  region: (text, { regions, contests }) => {
    const code = regions.find(({ name }) => name.toLowerCase() === lettersOf(text))?.code ?? text.toUpperCase();
    return regions.some((each) => each.code === code) || contests.some(({ region }) => region === code) ? code : null;
  },
  nation: (text, { nations, contests }) => {
    const letter = nations.find(({ name }) => name.toLowerCase() === lettersOf(text))?.letter ?? text.toUpperCase();
    return nations.some((each) => each.letter === letter) || contests.some(({ nation }) => nation === letter) ? letter : null;
  },
  seat: (text, election) => seatNamed(election, text)?.code ?? null,
};

/** Words with hyphens as with spaces. */
function lettersOf(text: string): string {
  return text.replace(/[^a-z]+/g, ' ');
}

function parseChosen(name: string, text: string, election: Election): Condition | null {
  const kind = factOf(election, name)?.chosen?.of;
  if (kind === undefined) return null;
  const oneOf = text.split('|').map((value) => VALUES[kind](value, election));
  return oneOf.every((value) => value !== null) ? { kind: 'fact', fact: name, oneOf: [...new Set(oneOf)] } : null;
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
    return equals < 0 ? null : parseChosen(plain.slice(0, equals), plain.slice(equals + 1), election);
  }
  const at = plain.indexOf(operator);
  // Percentages are written as read, with their sign or without.
  const number = plain.slice(at + operator.length).replace(/%$/, '');
  if (!NUMBER.test(number)) return null;
  const value = Number(number);
  const [figure = '', party, ...rest] = plain.slice(0, at).split('.');
  const fact = factOf(election, figure);
  if (fact?.compared === undefined || rest.length > 0 || fact.usesParty !== (party !== undefined)) return null;
  if (party === undefined) return { kind: 'figure', figure, operator, value };
  return election.partyById.has(party) ? { kind: 'partyFigure', figure, party, operator, value } : null;
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
