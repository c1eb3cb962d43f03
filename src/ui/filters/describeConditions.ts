import type { Condition } from '../../election/condition.ts';
import type { Election } from '../../election/election.ts';
import type { CensusBase } from '../../election/muslimShare.ts';
import { inList } from '../../facts/inList.ts';
import { conditionPhrases } from './conditionPhrases.ts';

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
