import { foldName } from '../../election/foldName.ts';
import { SLIP, spellingCost } from '../../election/spellingCost.ts';
import type { NameIndex } from './nameIndex.ts';

/** Something whose name fits what was typed. */
export interface NameMatch<Subject> {
  readonly subject: Subject;
  /** The folded name that fits best. */
  readonly name: string;
  /** 0 best: as `nameRank`, or from 10 on for misspellings. */
  readonly rank: number;
}

/** No cost comes near it: words are shorter. */
const NO_FIT = 255;
const INSIDE = 4;
/** Fewer letters are inside many names. */
const INSIDE_LETTERS = 4;

/** What a name fits by the beginnings of its words, best first, each subject once; equals in the order of the index. */
export function matchNames<Subject>(typed: string, index: NameIndex<Subject>): readonly NameMatch<Subject>[] {
  return matches(typed, index, () => null);
}

/** As `matchNames`, without misspellings: for lists so long that these take too long, and so full that most words are like one. */
export function matchNamesAsTyped<Subject>(typed: string, index: NameIndex<Subject>): readonly NameMatch<Subject>[] {
  return matches(typed, index, () => null, beginningCost);
}

/** As `matchNames`; a query of four letters or more may also stand inside a name, "chester" in "Manchester". */
export function matchNamesInside<Subject>(typed: string, index: NameIndex<Subject>): readonly NameMatch<Subject>[] {
  return matches(typed, index, (query, name) => (query.length >= INSIDE_LETTERS && name.includes(query) ? INSIDE : null));
}

function matches<Subject>(
  typed: string,
  index: NameIndex<Subject>,
  rankOtherwise: (query: string, name: string) => number | null,
  costOfWord = spellingCost,
): readonly NameMatch<Subject>[] {
  const query = foldName(typed);
  if (query === '') return [];
  const costs = costsOfWords(query.split(' '), index.words, costOfWord);
  const best = new Map<Subject, NameMatch<Subject>>();
  for (const { subject, name, words } of index.entries) {
    const cost = costOfName(words, costs);
    const rank = cost === null ? rankOtherwise(query, name) : cost >= SLIP ? cost : nameRank(query, name);
    if (rank !== null && rank < (best.get(subject)?.rank ?? NO_FIT)) best.set(subject, { subject, name, rank });
  }
  return [...best.values()].sort((a, b) => a.rank - b.rank);
}

function costOfName(words: readonly number[], costs: readonly Uint8Array[]): number | null {
  let sum = 0;
  for (const ofWord of costs) {
    let least = NO_FIT;
    for (const word of words) least = Math.min(least, ofWord[word] ?? NO_FIT);
    if (least === NO_FIT) return null;
    sum += least;
  }
  return sum;
}

/** Whether a match is only by letters inside a name. */
export function isInside({ rank }: NameMatch<unknown>): boolean {
  return rank === INSIDE;
}

/** Whether a match takes a misspelling. */
export function isMisspelt({ rank }: NameMatch<unknown>): boolean {
  return rank >= SLIP;
}

/** For each typed word, its cost for every word of the index. Only the last may still be unfinished. */
function costsOfWords(typed: readonly string[], words: readonly string[], costOfWord: typeof spellingCost): readonly Uint8Array[] {
  return typed.map((part, position) =>
    Uint8Array.from(words, (word) => costOfWord(part, word, position === typed.length - 1) ?? NO_FIT),
  );
}

function beginningCost(typed: string, word: string): number | null {
  if (!word.startsWith(typed)) return null;
  return word.length === typed.length ? 0 : 1;
}

/**
 * How well a folded query fits a folded name in which each of its words begins a word, 0 best: the same; the name's beginning; the
 * beginning of a later word; words in another order ("south leic" for "leicester south").
 */
function nameRank(query: string, name: string): number {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  return ` ${name}`.includes(` ${query}`) ? 2 : 3;
}
