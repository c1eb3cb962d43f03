import type { Contest } from '../../election/contest.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Person } from './articleSources.ts';
import type { ArticleText } from './articleText.ts';
import { isElectoralWord } from './electoralWords.ts';
import type { FullNameMatch } from './fullNames.ts';
import type { MentionMap } from './mentionMap.ts';

/** What is known of an article when a name in it is to be told from its likes. */
export interface NameContext {
  readonly article: ArticleText;
  readonly mentions: MentionMap;
  /** Seats that the article surely names. */
  readonly seats: ReadonlySet<Contest>;
}

/** Whom a full name means; `null` where several are as likely, or where nothing but the name speaks for an unknown candidate. */
export function personOfName({ people, cost, from }: FullNameMatch, context: NameContext): Person | null {
  const sentence = context.article.sentences[context.article.sentenceAt[from] ?? 0];
  if (sentence === undefined || isByline(context.article, sentence, from)) return null;
  const scored = people
    .map(({ person }) => ({ person, score: scoreOf(person, sentence, context) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (best === undefined || (next !== undefined && next.score === best.score)) return null;
  if (best.score >= 4) return best.person;
  if (cost > 1) return null;
  if (best.score >= 2 || isKnown(best.person)) return best.person;
  return people.length === 1 && tellsOfElection(context.article, sentence) ? best.person : null;
}

/** 8 for the seat in the sentence, 4 in the article, 2 for the party in the sentence, 1 for somebody whom articles know. */
function scoreOf(person: Person, sentence: Sentence, { mentions, seats }: NameContext): number {
  const named = mentions.within(sentence.from, sentence.to);
  const seatHere = named.some((mention) => mention.kind === 'seat' && mention.seat === person.seat);
  const partyHere = named.some((mention) => mention.kind === 'party' && mention.party === person.candidacy.party);
  return (seatHere ? 8 : 0) + (seats.has(person.seat) ? 4 : 0) + (partyHere ? 2 : 0) + (isKnown(person) ? 1 : 0);
}

function isKnown({ candidacy, place }: Person): boolean {
  return place === 1 || candidacy.sittingMp || candidacy.formerMp;
}

function tellsOfElection({ tokens }: ArticleText, { from, to }: Sentence): boolean {
  return tokens.slice(from, to).some(({ folded }) => isElectoralWord(folded));
}

const BYLINE_WORDS = 12;

function isByline({ tokens }: ArticleText, sentence: Sentence, from: number): boolean {
  const credits = tokens.slice(sentence.from, sentence.to).some(({ folded }) => folded === 'reporting' || folded === 'editing');
  if (credits && tokens.slice(sentence.from, from).some(({ folded }) => folded === 'by')) return true;
  return (
    from === sentence.from + 1 &&
    tokens[sentence.from]?.folded === 'by' &&
    sentence.to - sentence.from <= BYLINE_WORDS &&
    tokens[sentence.to - 1]?.text !== '.'
  );
}
