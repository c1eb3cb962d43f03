import type { Token } from './token.ts';

/** A sentence, or a line that is none, by the positions of its tokens. */
export interface Sentence {
  readonly from: number;
  /** Position after the last token. */
  readonly to: number;
  readonly line: number;
  /** Whether most of its words begin with a capital, as in some headlines, so that a capital says nothing. */
  readonly titleCase: boolean;
}

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);
const CLOSING: ReadonlySet<string> = new Set(['"', '”', '’', "'", ')', ']']);
/** A full stop after them ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr st sir rt hon prof rev cllr no vs approx jan feb mar apr jun jul aug sept sep oct nov dec lab con lib ind pc'.split(
    ' ',
  ),
);
const LONG_WORD = 4;
/** What goes on for longer is no sentence, and what is read sentence by sentence is not to take the square of the time for it. */
const LONGEST = 150;

/** The sentences of a text. A line break always ends one. */
export function sentencesOf(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (next !== undefined && next.line === token.line && at - from < LONGEST && !endsAt(tokens, at)) return;
    sentences.push({ from, to: at + 1, line: token.line, titleCase: isTitleCase(tokens, from, at + 1) });
    from = at + 1;
  });
  return sentences;
}

function endsAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || !next.gap) return false;
  let stop = at;
  while (CLOSING.has(tokens[stop]?.text ?? '') && stop > at - 3) stop -= 1;
  if (!STOPS.has(tokens[stop]?.text ?? '')) return false;
  if (next.kind === 'word' && !next.capital) return false;
  const before = tokens[stop - 1];
  if (tokens[stop]?.text !== '.' || before?.kind !== 'word') return true;
  const initial = before.folded.length === 1 && before.capital;
  return !initial && !(ABBREVIATIONS.has(before.folded) && !before.possessive);
}

function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  let capitals = 0;
  let words = 0;
  for (const { kind, text, capital } of tokens.slice(from, to)) {
    if (kind !== 'word' || text.length < LONG_WORD) continue;
    words += 1;
    if (capital) capitals += 1;
  }
  return words > 3 && capitals / words > 0.8;
}
