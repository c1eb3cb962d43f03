const SMALL: readonly string[] =
  'nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MULTIPLES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1_000, million: 1_000_000, m: 1_000_000, k: 1_000 };
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  tenth: 10,
};

/** A whole number below a hundred in words: "five", "twenty"; `null` for any other word. */
export function numberOfWord(word: string): number | null {
  const small = SMALL.indexOf(word);
  if (small > 0) return small;
  const tens = TENS.indexOf(word);
  return tens >= 0 ? (tens + 2) * 10 : null;
}

/** What a word multiplies the number before it by: "thousand", "m"; `null` for any other word. */
export function multipleOfWord(word: string): number | null {
  return Object.hasOwn(MULTIPLES, word) ? (MULTIPLES[word] ?? null) : null;
}

/** Into how many parts a word divides: "third" 3, "half" 2; `null` for any other word. */
export function partsOfWord(word: string): number | null {
  return Object.hasOwn(PARTS, word) ? (PARTS[word] ?? null) : null;
}
