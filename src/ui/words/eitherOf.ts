import { inList } from '../../facts/inList.ts';

/** Alternatives in words: "A", "A or B", "A, B or C". */
export function eitherOf(words: readonly string[]): string {
  return inList(words, 'or');
}
