import type { Contest } from '../../election/contest.ts';
import type { Token } from '../text/token.ts';
import type { ArticleText } from './articleText.ts';
import { type FullNameMatch, fullNameAt } from './fullNames.ts';
import type { PartyMention } from './mention.ts';
import { type MentionMap, mentionMap } from './mentionMap.ts';
import type { NameIndexes } from './nameIndexes.ts';
import type { PartySpelling } from './partyWords.ts';
import { personOfName } from './peopleOfName.ts';
import { isCalledSeat, isPlainlyNoSeat, isToldAsSeat } from './placeSigns.ts';
import { type SeatMatch, seatMatchesAt } from './seatMatches.ts';
import { surnameMentions } from './surnames.ts';

/**
 * The seats, candidates and parties that an article names. First what a name alone tells, then what the seats and people found so far
 * tell of the names that are left: full names that several share, places that are also seats, parts of seats' names, surnames.
 */
export function findMentions(article: ArticleText, indexes: NameIndexes): MentionMap {
  const mentions = mentionMap();
  const matches = article.tokens.map((_, at) => seatMatchesAt(article.tokens, at, indexes.seats));
  const names = article.tokens.flatMap((_, at): readonly FullNameMatch[] => {
    const match = fullNameAt(article.tokens, at, indexes.people);
    return match === null ? [] : [match];
  });
  const parties = partyMentions(article.tokens, indexes.parties);
  // "Ashfield Independents" is a party, and "Green Party" no colour.
  for (const party of parties) if (party.to - party.from > 1) mentions.add(party);
  const seats = new Set<Contest>();
  addSeats(article, mentions, matches, seats, ({ kind }) => kind === 'seat');
  const people = () => {
    for (const name of names) {
      if (!mentions.isFree(name.from, name.to)) continue;
      const person = personOfName(name, { article, mentions, seats });
      if (person === null) continue;
      mentions.add({ kind: 'person', from: name.from, to: name.to, person });
      supported.add(person.seat);
    }
  };
  const supported = new Set<Contest>(seats);
  // A bracketed party helps to tell two candidates of one name apart, so parties come first; "Roxanne Green" comes before the Greens.
  const inNames = new Set(names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset)));
  for (const party of parties) if (!inNames.has(party.from)) mentions.add(party);
  people();
  for (const party of parties) mentions.add(party);
  for (const surname of surnameMentions(article, mentions, indexes.people)) mentions.add(surname);
  addSeats(
    article,
    mentions,
    matches,
    seats,
    (match) => match.kind !== 'part' || supported.has(match.seat) || isCalledSeat(article, match),
  );
  people();
  for (const surname of surnameMentions(article, mentions, indexes.people)) mentions.add(surname);
  return mentions;
}

function addSeats(
  article: ArticleText,
  mentions: MentionMap,
  matches: readonly (readonly SeatMatch[])[],
  seats: Set<Contest>,
  wanted: (match: SeatMatch) => boolean,
) {
  for (let at = 0; at < matches.length; at += 1) {
    const match = matches[at]?.find(
      (each) =>
        wanted(each) &&
        mentions.isFree(each.from, each.to) &&
        !isPlainlyNoSeat(article, each, mentions) &&
        (each.kind === 'seat' || isCalledSeat(article, each) || isToldAsSeat(article, each, mentions)),
    );
    if (match === undefined || isOtherJoined(article, match, matches)) continue;
    mentions.add({ kind: 'seat', from: match.from, to: match.to, seat: match.seat });
    seats.add(match.seat);
    at = match.to - 1;
  }
}

/** "Bethnal Green and Bow" is no part of Bethnal Green and Stepney: what a part is joined to has to be a name of its own. */
function isOtherJoined({ tokens }: ArticleText, { kind, to }: SeatMatch, matches: readonly (readonly SeatMatch[])[]): boolean {
  return kind === 'part' && tokens[to]?.folded === 'and' && tokens[to + 1]?.capital === true && matches[to + 1]?.length === 0;
}

/** The parties that a text names. */
function partyMentions(tokens: readonly Token[], spellings: readonly PartySpelling[]): readonly PartyMention[] {
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
