import { SLIP, spellingCost } from '../../psephology/spellingCost.ts';
import { foldName } from './foldName.ts';
import type { NameIndex } from './nameIndex.ts';
import { nameRank } from './nameRank.ts';

/** Something whose name fits what was typed. */
export interface NameMatch<Subject> {
  readonly subject: Subject;
  /** 0 best: as `nameRank`, or from 10 on for misspellings. */
  readonly rank: number;
}

/** No cost comes near it: words are shorter. */
const NO_FIT = 255;

/** What a name fits, best first, each subject once by its best name; equals in the order of the index. */
export function matchNames<Subject>(typed: string, index: NameIndex<Subject>): readonly NameMatch<Subject>[] {
  const query = foldName(typed);
  if (query === '') return [];
  const costs = costsOfWords(query.split(' '), index.words);
  const best = new Map<Subject, number>();
  for (const { subject, name, words } of index.entries) {
    let misspelt = 0;
    for (const ofWord of costs) {
      let least = NO_FIT;
      for (const word of words) least = Math.min(least, ofWord[word] ?? NO_FIT);
      misspelt += least;
      if (least === NO_FIT) break;
    }
    const rank = misspelt >= SLIP && misspelt < NO_FIT ? misspelt : nameRank(query, name);
    if (rank !== null && rank < (best.get(subject) ?? NO_FIT)) best.set(subject, rank);
  }
  return [...best].map(([subject, rank]) => ({ subject, rank })).sort((a, b) => a.rank - b.rank);
}

/** Whether a match takes a misspelling. */
export function isMisspelt({ rank }: NameMatch<unknown>): boolean {
  return rank >= SLIP;
}

/** For each typed word, its cost for every word of the index. Only the last may still be unfinished. */
function costsOfWords(typed: readonly string[], words: readonly string[]): readonly Uint8Array[] {
  return typed.map((part, position) =>
    Uint8Array.from(words, (word) => spellingCost(part, word, position === typed.length - 1) ?? NO_FIT),
  );
}
