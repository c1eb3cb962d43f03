import type { ArticleText } from '../names/articleText.ts';
import type { MentionMap } from '../names/mentionMap.ts';
import type { Sentence } from '../text/sentences.ts';

const SIGNS: ReadonlySet<string> = new Set([';', ':', '—', '•', '|']);
const DASHES: ReadonlySet<string> = new Set(['–', '-']);
const WORDS: ReadonlySet<string> = new Set(['while', 'whereas', 'but', 'although', 'though', 'whilst']);
const JOINING: ReadonlySet<string> = new Set(['and', ',']);
const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'then']);

/** A part of a sentence that tells one thing, as token positions. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the clauses of a sentence begin: after semicolons, dashes and "while", and where "and" or a comma leads from a figure to
 * another seat, candidate or party.
 */
export function clausesOf(
  { tokens }: ArticleText,
  mentions: MentionMap,
  { from, to }: Sentence,
  isFigure: (at: number) => boolean,
): readonly Clause[] {
  const begins = [from];
  let figures = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isFigure(at)) figures += 1;
    if (at === begins.at(-1) || mentions.at(at) !== null) continue;
    const dash = DASHES.has(token.text) && token.gap && tokens[at + 1]?.gap === true && at + 1 < to;
    const joins = JOINING.has(token.folded) && figures > 0 && leadsToName(at + 1);
    if (SIGNS.has(token.text) || dash || WORDS.has(token.folded) || joins) {
      // A dash or colon behind a name in a list belongs to the name: "Rochdale – Labour 13,027".
      if (figures === 0 && !WORDS.has(token.folded) && token.text !== ';') continue;
      begins.push(at + 1);
      figures = 0;
    }
  }
  return begins.map((begin, position) => ({ from: begin, to: begins[position + 1] ?? to }));

  function leadsToName(at: number): boolean {
    const next = tokens[at]?.folded === 'and' ? at + 1 : at;
    if (mentions.at(next)?.from === next) return true;
    const later = tokens[next + 1]?.folded === 'the' ? next + 2 : next + 1;
    return PLACING.has(tokens[next]?.folded ?? '') && mentions.at(later)?.kind === 'seat';
  }
}
