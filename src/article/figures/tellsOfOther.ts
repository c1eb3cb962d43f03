import type { Surroundings } from './surroundings.ts';
import { FORECASTS, OTHER_VOTES } from './tellingWords.ts';
import { isYearBefore, isYearOfOtherVote } from './yearsOfVotes.ts';

const BEFORE = 8;
const AFTER = 5;

/** Whether the words around a figure may mean another vote, a forecast or a condition, so that it must not be called wrong. */
export function tellsOfOther(around: Surroundings): boolean {
  const { words, left, right, article, sentence, sources } = around;
  for (const word of words) if (OTHER_VOTES.has(word) || isYearOfOtherVote(word, sources.election)) return true;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (
      article.tokens[at]?.folded === 'by' &&
      article.tokens[at + 1]?.text === '-' &&
      article.tokens[at + 2]?.folded.startsWith('election')
    )
      return true;
  }
  if (isOfBefore(around)) return true;
  return [...left.slice(-BEFORE), ...right.slice(0, AFTER)].some((word) => FORECASTS.has(word));
}

/** Whether the year before or "last time" stands before the figure in its clause, or after it before the next figure. */
function isOfBefore({ sources, article: { tokens }, clause, figures, quantity }: Surroundings): boolean {
  const next = figures[figures.indexOf(quantity) + 1];
  const until = Math.min(next?.hedgeFrom ?? clause.to, clause.to);
  for (let at = clause.from; at < until; at += 1) {
    const word = tokens[at]?.folded ?? '';
    if (isYearBefore(word, sources.election) || word === 'ago' || word === 'previously') return true;
    if (word === 'last' && ['time', 'election'].includes(tokens[at + 1]?.folded ?? '')) return true;
  }
  return false;
}
