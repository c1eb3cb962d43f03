import type { Token } from '../text/token.ts';
import { closeWord } from './closeWord.ts';
import { COMPASS_WORDS } from './compassWords.ts';
import type { SeatIndex, SeatSpelling } from './seatIndex.ts';

/** A place in the text that reads like a spelling of a seat's name. */
export interface SeatMatch extends SeatSpelling {
  readonly from: number;
  readonly to: number;
  /** Letters that are not as in the name. */
  readonly slips: number;
}

/** Between the words of a name these may stand, and "and" may be one of them. */
const JOINTS: ReadonlySet<string> = new Set([',', '-', '‐', '‑', '–', '/']);
/** A single misspelt word needs so many letters, or it may be another word. */
const LETTERS_IF_MISSPELT = 7;

/** The spellings of seats' names that begin at a token, best first: most words, then fewest slips. */
export function seatMatchesAt(tokens: readonly Token[], from: number, index: SeatIndex): readonly SeatMatch[] {
  const first = tokens[from];
  if (first?.kind !== 'word' || !first.capital) return [];
  const matches: SeatMatch[] = [];
  for (const spelling of index.beginningWith(first.folded)) {
    const match = matchFrom(tokens, from, spelling);
    if (match !== null) matches.push(match);
  }
  return matches.sort((a, b) => b.to - a.to || a.slips - b.slips);
}

function matchFrom(tokens: readonly Token[], from: number, spelling: SeatSpelling): SeatMatch | null {
  const line = tokens[from]?.line;
  let slips = 0;
  let sameLetters = 0;
  let at = from;
  for (const [position, word] of spelling.words.entries()) {
    let skipped = false;
    if (position > 0 && JOINTS.has(tokens[at]?.text ?? '')) {
      skipped = true;
      at += 1;
    }
    const token = tokens[at];
    if (token?.kind !== 'word' || token.line !== line) return null;
    if (word === 'and' && skipped && token.folded !== 'and') continue;
    const distance = closeWord(token.folded, word);
    if (
      distance === null ||
      (!token.capital && (word.length > 3 || COMPASS_WORDS.has(word)) && word !== 'under' && word !== 'upon')
    )
      return null;
    slips += distance;
    if (distance === 0) sameLetters += word.length;
    at += 1;
  }
  if (slips > 3 || (slips > 0 && !plausiblyMisspelt(spelling.words, sameLetters))) return null;
  return { ...spelling, from, to: at, slips };
}

/** Several words have to hold one that is right and not of the compass; a single word has to be long. */
function plausiblyMisspelt(words: readonly string[], sameLetters: number): boolean {
  if (words.length === 1) return (words[0]?.length ?? 0) >= LETTERS_IF_MISSPELT;
  return sameLetters >= 4;
}
