import type { Surroundings } from './surroundings.ts';
import { FORECASTS, OTHER_VOTES } from './tellingWords.ts';

const BEFORE = 8;
const AFTER = 5;

/** Whether the words around a figure may mean another vote, a forecast or a condition, so that it must not be called wrong. */
export function tellsOfOther({ words, left, right, article, sentence }: Surroundings): boolean {
  for (const word of words) if (OTHER_VOTES.has(word)) return true;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (
      article.tokens[at]?.folded === 'by' &&
      article.tokens[at + 1]?.text === '-' &&
      article.tokens[at + 2]?.folded.startsWith('election')
    )
      return true;
  }
  return [...left.slice(-BEFORE), ...right.slice(0, AFTER)].some((word) => FORECASTS.has(word));
}
