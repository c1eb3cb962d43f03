import type { Condition, Fact } from '../../psephology/condition.ts';
import { eitherOf } from '../words/eitherOf.ts';
import type { Choice } from './ChoiceFilter.tsx';
import { factChoices } from './factChoices.ts';

/** What is chosen of a fact's values, "Labour or Green"; "any" where nothing is. */
export function chosenInWords(where: readonly Condition[], fact: Fact, choices: readonly Choice[]): string {
  const chosen = factChoices(where, fact);
  if (chosen.length > 0) return eitherOf(chosen.map((value) => choices.find((choice) => choice.value === value)?.label ?? value));
  // Two lists of one fact can have no value in common: then no seat fulfils them, which is not "any".
  return where.some((each) => each.kind === 'fact' && each.fact === fact) ? 'none' : 'any';
}
