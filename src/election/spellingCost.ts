import { spellingDistance } from './spellingDistance.ts';

/** The cost of a slip; below it are the costs of what fits as typed. */
export const SLIP = 10;
const BEGINNING = 1;
/** Shorter words are like many others, hence the first letter has to be right. */
const FIRST_LETTER_BELOW = 6;

/**
 * How well a typed word fits a word, both folded: 0 it is the same, 1 it begins the word, from 10 on it is misspelt; `null` where
 * it does not fit. With `unfinished`, the reader may still be typing: a misspelt beginning fits too.
 */
export function spellingCost(typed: string, word: string, unfinished: boolean): number | null {
  if (word.startsWith(typed)) return word.length === typed.length ? 0 : BEGINNING;
  const slips = spellingSlips(typed);
  if (slips === 0 || (!unfinished && word.length - typed.length > slips)) return null;
  if (typed.length < FIRST_LETTER_BELOW && typed.charCodeAt(0) !== word.charCodeAt(0)) return null;
  const distance = spellingDistance(typed, word, slips);
  if (distance === null) return null;
  const whole = distance.whole <= slips ? distance.whole * SLIP : Number.POSITIVE_INFINITY;
  const beginning = unfinished && distance.beginning <= slips ? distance.beginning * SLIP + BEGINNING : Number.POSITIVE_INFINITY;
  const cost = Math.min(whole, beginning);
  return cost === Number.POSITIVE_INFINITY ? null : cost;
}

/** How many slips a typed word may have: none in three letters, where most words would be like some other; one, from eight two. */
export function spellingSlips(typed: string): number {
  if (typed.length <= 3) return 0;
  return typed.length < 8 ? 1 : 2;
}
