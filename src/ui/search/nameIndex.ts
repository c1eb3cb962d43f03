import { foldName } from '../../election/foldName.ts';

/** Names to be searched, each leading to what it names. */
export interface NameIndex<Subject> {
  /** Every different word of the names, so that each is compared with a typed word once, in however many names it is. */
  readonly words: readonly string[];
  readonly entries: readonly NameEntry<Subject>[];
}

interface NameEntry<Subject> {
  readonly subject: Subject;
  /** Folded. */
  readonly name: string;
  /** The name's words by their position in `words`. */
  readonly words: readonly number[];
}

/** Folds names once for all queries; "St" and "Saint" are the same in a name. */
export function nameIndex<Subject>(named: Iterable<readonly [name: string, subject: Subject]>): NameIndex<Subject> {
  const positions = new Map<string, number>();
  const position = (word: string) => {
    const known = positions.get(word) ?? positions.size;
    positions.set(word, known);
    return known;
  };
  const entries: NameEntry<Subject>[] = [];
  for (const [written, subject] of named) {
    for (const name of spellings(foldName(written))) entries.push({ subject, name, words: name.split(' ').map(position) });
  }
  return { words: [...positions.keys()], entries };
}

function spellings(folded: string): readonly string[] {
  if (!/\b(st|saint)\b/.test(folded)) return [folded];
  return [folded.replace(/\bsaint\b/g, 'st'), folded.replace(/\bst\b/g, 'saint')];
}
