/** Letters that a script's text need not escape: "#" to "~" without "\" and "`". */
const BASE = 90;

/**
 * Two letters for each seat's name in addresses, behind the first letter of the names, which is given once for all that follow with
 * the same; and the factor with which no two names of a first letter have the same mark.
 */
export interface SlugMarks {
  readonly runs: readonly string[];
  readonly factor: number;
}

/** Two letters that stand for a name. Of two hundred names that are no seat's, one has the letters of a seat. */
function markOf(slug: string, factor: number): string {
  let mark = 0;
  for (const letter of slug) mark = (mark * factor + letter.charCodeAt(0)) % BASE ** 2;
  return [mark % BASE, Math.floor(mark / BASE)]
    .map((digit) => String.fromCharCode(35 + digit + (digit > 56 ? 1 : 0) + (digit > 59 ? 1 : 0)))
    .join('');
}

/** Marks for names, by index, with the first factor by which none is taken for another, nor any of the `others` for one of them. */
export function markSlugs(slugs: readonly string[], others: readonly string[]): SlugMarks {
  for (let factor = 131; ; factor += 2) {
    const runs: string[] = [];
    for (const slug of slugs) {
      const first = slug.slice(0, 1);
      if (runs.at(-1)?.startsWith(first) !== true) runs.push(first);
      runs.push(`${runs.pop() ?? ''}${markOf(slug, factor)}`);
    }
    const marks = { runs, factor };
    const isKnown = slugs.every((slug, index) => seatOfName(marks, slug) === index);
    if (isKnown && others.every((slug) => seatOfName(marks, slug) < 0)) return marks;
  }
}

/**
 * The index of the seat that a name in an address means; −1 for none, and for a name with rarer signs, which the app reads. Else it
 * answers as `seatNamed` does, which would be too much for the page.
 */
export function seatOfName({ runs, factor }: SlugMarks, name: string): number {
  const slug = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  const mark = markOf(slug, factor);
  let index = 0;
  for (const run of runs) {
    for (let at = 1; at < run.length; at += 2, index += 1) if (run[0] === slug[0] && run.startsWith(mark, at)) return index;
  }
  return -1;
}
