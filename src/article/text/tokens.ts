import { foldName } from '../../election/foldName.ts';
import type { Token } from './token.ts';

const LONGEST_LINE = 100;
const FULL_LINE = 55;
const FEWEST_LINES = 4;
const ENDING = /[.!?:;"”’)]\s*$/;

/** Whether a text is wrapped by line breaks at a fixed width, as in old e-mails: most full lines end in the middle of a sentence. */
function hardWrapped(text: string): boolean {
  const lines = text.split('\n');
  let open = 0;
  let full = 0;
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.length > LONGEST_LINE) return false;
    if (line.length < FULL_LINE || (lines[at + 1] ?? '').trim() === '') continue;
    full += 1;
    if (!ENDING.test(line)) open += 1;
  }
  return open >= FEWEST_LINES && open * 2 > full;
}

/** No alternative hands back a character that it has taken, so that a text of any kind is read once from beginning to end. */
const PIECES = /\d+(?:,\d{3})*(?:\.\d+)?|[\p{L}\p{M}]+(?:['’ʼ‘][\p{L}\p{M}]+)*|\n|[^\s]/gu;
const POSSESSIVE = /['’ʼ‘]s$/iu;
const CAPITAL = /^\p{Lu}/u;
const LETTER = /^[\p{L}\p{M}]/u;
const DIGIT = /^\d/;

/** The words, numbers and signs of a clean text in their order. */
export function tokensOf(text: string): readonly Token[] {
  const wrapped = hardWrapped(text);
  const tokens: Token[] = [];
  let line = 0;
  let end = 0;
  let emptyLine = true;
  for (const { 0: piece, index: start } of text.matchAll(PIECES)) {
    if (piece === '\n') {
      if (!emptyLine && !(wrapped && isWrap(text, start))) {
        line += 1;
        emptyLine = true;
      }
      continue;
    }
    emptyLine = false;
    const kind = DIGIT.test(piece) ? 'number' : LETTER.test(piece) ? 'word' : 'sign';
    const possessive = kind === 'word' && POSSESSIVE.test(piece);
    tokens.push({
      kind: piece === '&' ? 'word' : kind,
      text: piece,
      folded: kind === 'word' ? foldName(possessive ? piece.slice(0, -2) : piece) : piece === '&' ? 'and' : piece,
      start,
      end: start + piece.length,
      capital: kind === 'word' && CAPITAL.test(piece),
      possessive,
      gap: start > end || start === 0,
      line,
    });
    end = start + piece.length;
  }
  return tokens;
}

/** Whether a line break only wraps a line: text goes on directly after it. */
function isWrap(text: string, at: number): boolean {
  return /\S/.test(text.charAt(at + 1)) && !'-•*'.includes(text.charAt(at + 1));
}
