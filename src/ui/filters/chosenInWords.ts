import { eitherOf } from '../words/eitherOf.ts';
import type { Choice } from './ChoiceFilter.tsx';

/** What is chosen of a fact's values, "Labour or Green"; "any" where it is open. */
export function chosenInWords(chosen: readonly string[] | null, choices: readonly Choice[]): string {
  if (chosen === null) return 'any';
  // Two lists of one fact can have no value in common.
  if (chosen.length === 0) return 'none';
  return eitherOf(chosen.map((value) => choices.find((choice) => choice.value === value)?.label ?? value));
}
