import type { Election } from '../election/election.ts';
import { meantParameters } from '../view/meantQuery.ts';
import type { QueryFault } from '../view/query.ts';
import { conditionNotUnderstood } from '../view/where.ts';
import { LONGEST_WORD, type Misunderstanding } from './protocol/frameMessage.ts';

/** What was not understood, with a sentence that says so. */
export function misunderstood(fault: Misunderstanding): Misunderstanding & { readonly message: string } {
  const { parameter, word, expected } = fault;
  return { message: `${parameter}: “${word}” is not understood. Expected ${expected}.`, ...fault };
}

/** What a fault is about: of several conditions the one that is none. */
export function wordOf({ parameter, value, expected }: QueryFault, query: string, election: Election): Misunderstanding {
  const whole = meantParameters(query).find(([name]) => name === parameter)?.[2] ?? value;
  const word = parameter === 'where' ? (conditionNotUnderstood(whole, election) ?? value) : value;
  return { parameter, word: word.slice(0, LONGEST_WORD), expected };
}
