import type { Mention } from './mention.ts';

/** The mentions found so far; no two share a token, and the first to come stays. */
export interface MentionMap {
  /** Adds a mention where none of its tokens is taken; returns whether it was. */
  add(mention: Mention): boolean;
  /** The mention that a token belongs to. */
  at(token: number): Mention | null;
  isFree(from: number, to: number): boolean;
  /** Mentions that begin in a range of tokens, in their order. */
  within(from: number, to: number): readonly Mention[];
  all(): readonly Mention[];
}

/** An empty map of mentions. */
export function mentionMap(): MentionMap {
  const byToken = new Map<number, Mention>();
  const isFree = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) if (byToken.has(at)) return false;
    return true;
  };
  return {
    add: (mention) => {
      if (!isFree(mention.from, mention.to)) return false;
      for (let at = mention.from; at < mention.to; at += 1) byToken.set(at, mention);
      return true;
    },
    at: (token) => byToken.get(token) ?? null,
    isFree,
    within: (from, to) => {
      const found: Mention[] = [];
      for (let at = from; at < to; at += 1) {
        const mention = byToken.get(at);
        if (mention?.from === at) found.push(mention);
      }
      return found;
    },
    all: () => [...new Set(byToken.values())].sort((a, b) => a.from - b.from),
  };
}
