const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Alternatives in words: "A", "A or B", "A, B or C". */
export function eitherOf(words: readonly string[]): string {
  return disjunction.format(words);
}
