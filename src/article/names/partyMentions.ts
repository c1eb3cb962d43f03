import type { Token } from '../text/token.ts';
import type { PartyMention } from './mention.ts';
import type { PartySpelling } from './partyWords.ts';

/** The parties that a text names. */
export function partyMentions(tokens: readonly Token[], spellings: readonly PartySpelling[]): readonly PartyMention[] {
  const byFirst = new Map<string, PartySpelling[]>();
  for (const spelling of spellings) {
    const first = spelling.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), spelling]);
  }
  const mentions: PartyMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const found = byFirst.get(token.folded)?.find((spelling) => fits(tokens, at, spelling));
    if (found === undefined) continue;
    mentions.push({ kind: 'party', from: at, to: at + found.words.length, party: found.party });
    at += found.words.length - 1;
  }
  return mentions;
}

function fits(tokens: readonly Token[], at: number, { words, smallToo }: PartySpelling): boolean {
  return words.every((word, offset) => {
    const token = tokens[at + offset];
    return token?.folded === word && (token.capital || smallToo || word === 'of');
  });
}
