/**
 * How well a folded query fits a folded name in which each of its words begins a word, 0 best: the same; the name's beginning; the
 * beginning of a later word; words in another order ("south leic" for "leicester south").
 */
export function nameRank(query: string, name: string): number {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  return ` ${name}`.includes(` ${query}`) ? 2 : 3;
}
