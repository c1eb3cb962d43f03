import type { Contest } from '../../election/contest.ts';
import type { Person } from './articleSources.ts';
import type { ArticleText } from './articleText.ts';
import { closeWord } from './closeWord.ts';
import { isElectoralWord } from './electoralWords.ts';
import type { Mention, PersonMention } from './mention.ts';
import type { MentionMap } from './mentionMap.ts';
import { isOrdinaryWord, TITLES } from './ordinaryWords.ts';
import type { NamedPerson, PersonIndex } from './personIndex.ts';
import { wordsOfName } from './seatSpellings.ts';

/** In an article of more seats a title and a surname say too little. */
const MOST_SEATS = 40;

/** A person whom the article names in full, with the surname as the article spells it. */
interface Introduced {
  readonly person: Person;
  readonly spelling: readonly string[];
}

/** Finds surnames that stand alone and mean a candidate: one whom the article names in full, or one of a seat in the same passage. */
export function surnameMentions(article: ArticleText, mentions: MentionMap, index: PersonIndex): readonly PersonMention[] {
  const { tokens } = article;
  const bySurname = introducedBySurname(article, mentions);
  const named = new Map<Person, number>();
  const seatsOfArticle = seatsIn(mentions.all());
  const small = new Set(tokens.flatMap(({ kind, capital, folded }) => (kind === 'word' && !capital ? [folded] : [])));
  const found: PersonMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const mention = mentions.at(at);
    if (mention?.kind === 'person') named.set(mention.person, at);
    if (token?.kind !== 'word' || !token.capital || mention !== null) continue;
    const titled = isTitled(article, at);
    if (isPartOfAnotherName(article, mentions, index, at)) continue;
    const known = (bySurname.get(token.folded) ?? []).flatMap((each) =>
      endOf(article, mentions, at, each.spelling).map((to) => ({ ...each, to })),
    );
    const person =
      known.length > 0
        ? nearestOf(article, mentions, at, known, named)
        : ordinary(token.folded, titled, small)
          ? null
          : unintroduced(article, mentions, index, at, titled, titled && seatsOfArticle.length <= MOST_SEATS ? seatsOfArticle : []);
    if (person !== null) found.push({ kind: 'person', from: at, to: person.to, person: person.person });
  }
  return found;
}

/** Everybody whom the article names in full, once for each way of spelling, by the first word of the surname. */
function introducedBySurname({ tokens }: ArticleText, mentions: MentionMap): ReadonlyMap<string, readonly Introduced[]> {
  const bySurname = new Map<string, Introduced[]>();
  const known = new Set<string>();
  const add = (person: Person, spelling: readonly string[]) => {
    const key = `${person.seat.code} ${person.place} ${spelling.join(' ')}`;
    const [first = ''] = spelling;
    if (known.has(key)) return;
    known.add(key);
    bySurname.set(first, [...(bySurname.get(first) ?? []), { person, spelling }]);
  };
  for (const mention of mentions.all()) {
    if (mention.kind !== 'person') continue;
    const surname = wordsOfName(mention.person.candidacy.surname);
    const written = tokens.slice(mention.from, mention.to).flatMap(({ kind, folded }) => (kind === 'word' ? [folded] : []));
    add(mention.person, surname);
    add(mention.person, written.slice(-surname.length));
  }
  return bySurname;
}

/** Where a surname that begins at a token ends; none where it is another. */
function endOf({ tokens }: ArticleText, mentions: MentionMap, from: number, spelling: readonly string[]): readonly number[] {
  let at = from;
  for (const [position, word] of spelling.entries()) {
    if (position > 0 && tokens[at]?.text === '-') at += 1;
    if (tokens[at]?.folded !== word) return [];
    at += 1;
  }
  return mentions.isFree(from, at) ? [at] : [];
}

/** Of several people of a surname: the one whose seat is named in the sentence, else the one last named before. */
function nearestOf(
  { sentences, sentenceAt }: ArticleText,
  mentions: MentionMap,
  at: number,
  known: readonly (Introduced & { readonly to: number })[],
  named: ReadonlyMap<Person, number>,
): { readonly person: Person; readonly to: number } | null {
  const people = new Set(known.map(({ person }) => person));
  if (people.size === 1) return known[0] ?? null;
  const sentence = sentences[sentenceAt[at] ?? 0];
  const seats =
    sentence === undefined
      ? []
      : mentions.within(sentence.from, sentence.to).flatMap((each) => (each.kind === 'seat' ? [each.seat] : []));
  const here = known.filter(({ person }) => seats.includes(person.seat));
  if (new Set(here.map(({ person }) => person)).size === 1) return here[0] ?? null;
  const before = known.filter(({ person }) => named.has(person));
  return before.sort((a, b) => (named.get(b.person) ?? 0) - (named.get(a.person) ?? 0))[0] ?? null;
}

function isTitled({ tokens, sentenceAt }: ArticleText, at: number): boolean {
  const before = tokens[at - 1]?.text === '.' ? at - 2 : at - 1;
  return sentenceAt[before] === sentenceAt[at] && TITLES.has(tokens[before]?.folded ?? '');
}

/** "Sadiq Khan" is not the Khan of the article, nor "Adam Smith" its Adam. */
function isPartOfAnotherName(
  { tokens, sentences, sentenceAt }: ArticleText,
  mentions: MentionMap,
  index: PersonIndex,
  at: number,
): boolean {
  const sentence = sentences[sentenceAt[at] ?? 0];
  const token = tokens[at];
  if (sentence === undefined || token === undefined) return true;
  const before = at > sentence.from ? tokens[at - 1] : undefined;
  const after = at + 1 < sentence.to ? tokens[at + 1] : undefined;
  if (
    before?.kind === 'word' &&
    before.capital &&
    !before.possessive &&
    mentions.at(at - 1) === null &&
    !TITLES.has(before.folded)
  ) {
    if (index.byGiven.has(before.folded) && !isOrdinaryWord(before.folded)) return true;
    if (!sentence.titleCase && !isOrdinaryWord(before.folded) && !isElectoralWord(before.folded) && !before.folded.endsWith('ly'))
      return true;
  }
  if (token.possessive || sentence.titleCase) return false;
  return after?.kind === 'word' && after.capital && mentions.at(at + 1) === null && !isOrdinaryWord(after.folded);
}

/** Whether a surname is also a word of the language, or of elections: then a capital alone makes no name of it. */
function ordinary(word: string, titled: boolean, small: ReadonlySet<string>): boolean {
  return isOrdinaryWord(word) || isElectoralWord(word) || (!titled && (small.has(word) || word.length < 3));
}

/** Somebody whom the article nowhere names in full: of a seat in the sentence, with a title also of any seat in the article. */
function unintroduced(
  { tokens, sentences, sentenceAt }: ArticleText,
  mentions: MentionMap,
  index: PersonIndex,
  at: number,
  titled: boolean,
  others: readonly Contest[],
): { readonly person: Person; readonly to: number } | null {
  const sentence = sentences[sentenceAt[at] ?? 0];
  if (sentence === undefined) return null;
  for (const group of [seatsIn(mentions.within(sentence.from, sentence.to)), ...(others.length === 0 ? [] : [others])]) {
    const fitting = group.flatMap((seat) =>
      (index.bySeat.get(seat.code) ?? []).flatMap((named) => fitAt(tokens, at, named, titled)),
    );
    const best = Math.min(...fitting.map(({ slips }) => slips));
    const people = fitting.filter(({ slips }) => slips === best);
    if (people.length === 1 && people[0] !== undefined) return people[0];
  }
  const everywhere = (index.bySurname.get(tokens[at]?.folded ?? '') ?? []).flatMap((named) => fitAt(tokens, at, named, false));
  const [only, ...namesakes] = everywhere;
  const wellKnown = only !== undefined && namesakes.length === 0 && (only.person.place === 1 || only.person.candidacy.sittingMp);
  return wellKnown && (tokens[at]?.folded.length ?? 0) >= 6 && at > sentence.from ? only : null;
}

function seatsIn(mentions: readonly Mention[]): readonly Contest[] {
  return [...new Set(mentions.flatMap((mention) => (mention.kind === 'seat' ? [mention.seat] : [])))];
}

function fitAt(
  tokens: ArticleText['tokens'],
  at: number,
  { person, surname }: NamedPerson,
  titled: boolean,
): readonly { person: Person; to: number; slips: number }[] {
  let slips = 0;
  let next = at;
  for (const [position, word] of surname.entries()) {
    if (position > 0 && tokens[next]?.text === '-') next += 1;
    const distance = closeWord(tokens[next]?.folded ?? '', word);
    if (distance === null || (!titled && distance > 0)) return [];
    slips += distance;
    next += 1;
  }
  return slips > 1 ? [] : [{ person, to: next, slips }];
}
