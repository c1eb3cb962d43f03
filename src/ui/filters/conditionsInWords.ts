import type { CensusBase } from '../../election/areaColumn.ts';
import type { Election } from '../../election/election.ts';
import { nationInWords, regionInWords } from '../../election/region.ts';
import { amountInUnit, amountInWords } from '../../facts/amounts.ts';
import { baselineYearInWords } from '../../facts/baselineInWords.ts';
import { type Condition, factOfCondition } from '../../facts/condition.ts';
import { type ChosenFact, type FactDef, type Said, unitOf } from '../../facts/fact.ts';
import { inList } from '../../facts/inList.ts';
import { partyTogether } from '../../facts/partiesInWords.ts';
import { eitherOf } from '../words/eitherOf.ts';

const MOST_NAMES = 4;

/** Something that a group of seats has in common, and the conditions that say it: two where they are the ends of one range. */
export interface ConditionPhrase {
  /** In lower case: after "where", or straight after "constituencies" for a place or a name. */
  readonly words: string;
  readonly isPlace: boolean;
  readonly conditions: readonly Condition[];
}

/** One condition as a clause in lower case: "25% or more of residents are Muslim", "in London". */
export function conditionInWords(condition: Condition, election: Election, censusBase: CensusBase): string {
  const fact = factOfCondition(election, condition);
  if (condition.kind === 'fact')
    return fact?.chosen?.words(alternatives(fact.chosen.of, condition.oneOf, election), election) ?? condition.fact;
  const { figure, operator, value } = condition;
  if (fact?.compared === undefined) return figure;
  const party = condition.kind === 'partyFigure' ? partyTogether(condition.party, election) : '';
  const said: Said = { election, censusBase, party };
  const { comparison, words } = fact.compared;
  return comparison?.(operator, value, said) ?? words(amountInWords(operator, amountInUnit(value, unitOf(fact))), said);
}

/** The conditions in words, in their order; a "≥" and a "≤" of the same figure become one range, the same said twice is said once. */
export function conditionPhrases(
  conditions: readonly Condition[],
  election: Election,
  censusBase: CensusBase,
): readonly ConditionPhrase[] {
  const phrases: ConditionPhrase[] = [];
  const said = new Set<Condition>();
  for (const condition of conditions) {
    if (said.has(condition)) continue;
    const fact = factOfCondition(election, condition);
    const range = condition.kind === 'figure' && fact !== null ? rangeOf(conditions, fact) : null;
    if (fact?.compared !== undefined && range?.conditions.some((each) => each === condition)) {
      const words = fact.compared.words(range.amount, { election, censusBase, party: '' });
      phrases.push({ words, isPlace: false, conditions: range.conditions });
      for (const each of range.conditions) said.add(each);
      continue;
    }
    const words = conditionInWords(condition, election, censusBase);
    const same = phrases.findIndex((phrase) => phrase.words === words);
    const before = phrases[same];
    if (before === undefined) phrases.push({ words, isPlace: fact?.about === 'place', conditions: [condition] });
    else phrases[same] = { ...before, conditions: [...before.conditions, condition] };
  }
  return phrases;
}

/**
 * The conditions as they follow "constituencies" in a sentence: "in London where 25% or more of residents are Muslim and Labour
 * won"; "" where there are none.
 */
export function describeConditions(conditions: readonly Condition[], election: Election, base: CensusBase): string {
  const phrases = conditionPhrases(conditions, election, base);
  const places = phrases.filter(({ isPlace }) => isPlace).map(({ words }) => words);
  const others = phrases.filter(({ isPlace }) => !isPlace).map(({ words }) => words);
  const where = others.length === 0 ? [] : [`where ${inList(others)}`];
  return [...places, ...where].join(' ');
}

function rangeOf(conditions: readonly Condition[], fact: FactDef) {
  const ends = (operator: '>=' | '<=') =>
    conditions.flatMap((each) => (each.kind === 'figure' && each.figure === fact.id && each.operator === operator ? [each] : []));
  const [least, ...moreLeast] = ends('>=');
  const [most, ...moreMost] = ends('<=');
  if (least === undefined || most === undefined || moreLeast.length + moreMost.length > 0) return null;
  const unit = unitOf(fact);
  // The lower end without a unit that the upper one repeats: "1,000 to 2,000 votes", but "10% to 25%".
  const [start] = amountInUnit(least.value, unit).split('\u00a0');
  return { amount: `${start} to ${amountInUnit(most.value, unit)}`, conditions: [least, most] };
}

/** Values of a kind as alternatives in the middle of a sentence: "Labour or an independent", "the West Midlands or London". */
function alternatives(kind: ChosenFact['of'], oneOf: readonly string[], election: Election): string {
  switch (kind) {
    case 'party':
      return eitherOf(oneOf.map((id) => election.partyById.get(id)?.noun ?? id));
    case 'outcome':
      if (oneOf.length > 1) return 'was held or changed hands';
      return oneOf[0] === 'gain' ? `changed hands since ${baselineYearInWords(election)}` : 'was held';
    case 'region':
      return eitherOf(oneOf.map((code) => regionInWords(code, election.regions)));
    case 'nation':
      return eitherOf(oneOf.map((letter) => nationInWords(letter, election.nations)));
    case 'seat':
      if (oneOf.length > MOST_NAMES) return 'chosen one by one';
      return `named ${eitherOf(oneOf.map((code) => election.byCode.get(code)?.name ?? code))}`;
    default:
      return kind satisfies never;
  }
}
