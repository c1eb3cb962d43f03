import { cleanText } from '../text/cleanText.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { tokensOf } from '../text/tokens.ts';

/** An article cut into words and sentences. */
export interface ArticleText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The sentence of each token, by the token's position. */
  readonly sentenceAt: readonly number[];
}

/** Cuts a text into words and sentences; positions are those in the cleaned text that comes back with them. */
export function articleText(raw: string): ArticleText {
  const text = cleanText(raw);
  const tokens = tokensOf(text);
  const sentences = sentencesOf(tokens);
  const sentenceAt: number[] = [];
  for (const [number, { from, to }] of sentences.entries()) for (let at = from; at < to; at += 1) sentenceAt.push(number);
  return { text, tokens, sentences, sentenceAt };
}
