/** How far two spellings are apart. */
export interface SpellingDistance {
  /** From the whole word. */
  readonly whole: number;
  /** From the nearest beginning of the word. */
  readonly beginning: number;
}

/**
 * How many letters have to be added, left out, replaced or swapped with the next one to get from what was typed to a word, or to a
 * beginning of it; `null` where both take more than `most` (Damerau and Levenshtein's distance with adjacent swaps).
 */
export function spellingDistance(typed: string, word: string, most: number): SpellingDistance | null {
  if (typed.length - word.length > most || lettersMissing(typed, word, most + 1) > most) return null;
  let beforeLast: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= word.length; column += 1) {
      const same = typed.charCodeAt(row - 1) === word.charCodeAt(column - 1);
      let steps = Math.min(cellOf(last, column) + 1, cellOf(current, column - 1) + 1, cellOf(last, column - 1) + (same ? 0 : 1));
      const swapped =
        row > 1 &&
        column > 1 &&
        typed.charCodeAt(row - 1) === word.charCodeAt(column - 2) &&
        typed.charCodeAt(row - 2) === word.charCodeAt(column - 1);
      if (swapped) steps = Math.min(steps, cellOf(beforeLast, column - 2) + 1);
      current.push(steps);
      if (steps < least) least = steps;
    }
    if (least > most) return null;
    beforeLast = last;
    last = current;
  }
  return { whole: cellOf(last, word.length), beginning: Math.min(...last) };
}

/** Each typed letter that a word has nowhere is a slip at least; it is much quicker to see than the distance. */
function lettersMissing(typed: string, word: string, enough: number): number {
  let missing = 0;
  for (let at = 0; at < typed.length && missing < enough; at += 1) if (!word.includes(typed.charAt(at))) missing += 1;
  return missing;
}

function cellOf(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
