import type { Contest } from '../../election/contest.ts';
import type { ArticleSources } from '../names/articleSources.ts';
import type { ArticleText } from '../names/articleText.ts';
import type { Mention, PartyMention, PersonMention } from '../names/mention.ts';
import type { MentionMap } from '../names/mentionMap.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Clause } from './clause.ts';
import type { SeatGroup } from './groupFacts.ts';
import type { Quantity } from './quantity.ts';

/** A figure and what stands around it: what the rules read. */
export interface Surroundings {
  readonly sources: ArticleSources;
  readonly article: ArticleText;
  readonly mentions: MentionMap;
  readonly quantity: Quantity;
  /** The sentence's figures, this one included, in order. */
  readonly figures: readonly Quantity[];
  readonly sentence: Sentence;
  readonly clause: Clause;
  /** The clause's words and signs before the figure and its hedge, folded, nearest last. */
  readonly left: readonly string[];
  /** Those after the figure and its unit, folded, nearest first. */
  readonly right: readonly string[];
  /** All words of the sentence, folded. */
  readonly words: ReadonlySet<string>;
  /** The seats told apart by their Muslim share that the sentence, or the one before it, speaks of; both ways of reckoning. */
  readonly groups: readonly SeatGroup[] | null;
  /** Whether the sentence itself says that it speaks of those seats. */
  readonly groupsCertain: boolean;
  /** The seat that the article is mostly about, and whether it names no other; `null` where it has none. */
  readonly topic: { readonly seat: Contest; readonly only: boolean } | null;
}

/** The mentions of a figure's clause. */
export function mentionsInClause({ mentions, clause }: Surroundings): readonly Mention[] {
  return mentions.within(clause.from, clause.to);
}

/** The candidate or party named last before the figure in its clause; `null` where none is. */
export function subjectBefore({ mentions, clause, quantity }: Surroundings): PersonMention | PartyMention | null {
  const named = mentions.within(clause.from, quantity.hedgeFrom).filter((mention) => mention.kind !== 'seat');
  return withPartyInBrackets(named).at(-1) ?? null;
}

/**
 * The party that "the party" or "its" before the figure refers to: the only one that the sentence before names; `null` where the words
 * refer to none, or to one of several.
 */
export function partyReferredTo({ article, mentions, sentence, left }: Surroundings): PartyMention | null {
  const refers = left.some((word, at) => word === 'its' || word === 'it' || (word === 'the' && left[at + 1] === 'party'));
  const earlier = article.sentences[article.sentences.indexOf(sentence) - 1];
  if (!refers || earlier === undefined || earlier.line !== sentence.line) return null;
  const named = mentions.within(earlier.from, sentence.from).flatMap((mention) => (mention.kind === 'party' ? [mention] : []));
  return new Set(named.map(({ party }) => party)).size === 1 ? (named[0] ?? null) : null;
}

/** Drops parties that only say whose candidate somebody is: "Shockat Adam (Independent)", "Labour's Jonathan Ashworth". */
function withPartyInBrackets(named: readonly Mention[]): readonly (PersonMention | PartyMention)[] {
  return named.flatMap((mention, position): readonly (PersonMention | PartyMention)[] => {
    if (mention.kind === 'seat') return [];
    if (mention.kind === 'person') return [mention];
    const before = named[position - 1];
    const after = named[position + 1];
    const belongs =
      (before?.kind === 'person' && mention.from - before.to <= 3) || (after?.kind === 'person' && after.from - mention.to <= 3);
    return belongs ? [] : [mention];
  });
}
