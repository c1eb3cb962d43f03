const INSIDE = 4;

/**
 * How well a folded query fits a folded name, 0 best; `null` where it does not. Each word of the query must begin a word of the
 * name, in any order ("south leic" finds "leicester south"); failing that, the query of three letters or more may stand
 * inside the name.
 */
export function nameRank(query: string, name: string): number | null {
  if (query === '') return null;
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  if (` ${name}`.includes(` ${query}`)) return 2;
  const words = name.split(' ');
  const begun = query.split(' ').every((part) => words.some((word) => word.startsWith(part)));
  if (begun) return 3;
  return query.length >= 3 && name.includes(query) ? INSIDE : null;
}

/** Whether a rank is that of a query which only stands inside a name. */
export function isInsideOnly(rank: number): boolean {
  return rank === INSIDE;
}
