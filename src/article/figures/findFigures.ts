import type { Contest } from '../../election/contest.ts';
import type { ArticleSources } from '../names/articleSources.ts';
import type { ArticleText } from '../names/articleText.ts';
import type { MentionMap } from '../names/mentionMap.ts';
import type { Sentence } from '../text/sentences.ts';
import { clausesOf } from './clause.ts';
import type { Fact } from './fact.ts';
import type { SeatGroup } from './groupFacts.ts';
import { thresholdOf } from './groupsOfSentence.ts';
import { type Judgement, judgeFigure, recogniseFigure } from './judgeFigure.ts';
import { peopleOf } from './peopleOf.ts';
import { quantitiesOf } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { readFigure } from './readFigure.ts';
import { allFactsOf } from './seatFacts.ts';
import type { Surroundings } from './surroundings.ts';
import { tellsOfOther } from './tellsOfOther.ts';

/** A figure of an article that could be set beside the results. */
export interface Figure extends Judgement {
  readonly quantity: Quantity;
}

const REFERRING: ReadonlySet<string> = new Set(['those', 'these', 'there', 'such']);
/** Facts of more seats than an ordinary passage names would match anything. */
const MOST_SEATS = 12;

/** Finds the figures of a sentence and judges them; a sentence's group of seats is told to the next by `groups`. */
export function figureFinder(
  sources: ArticleSources,
  article: ArticleText,
  mentions: MentionMap,
): (sentence: number) => readonly Figure[] {
  const all = quantitiesOf(article.tokens).filter(({ from, to }) => mentions.isFree(from, to));
  const bySentence = new Map<number, Quantity[]>();
  for (const quantity of all) {
    const number = article.sentenceAt[quantity.from] ?? 0;
    bySentence.set(number, [...(bySentence.get(number) ?? []), quantity]);
  }
  const topic = topicOf(mentions);
  const known = new Map<Contest, readonly Fact[]>();
  const factsOf = (seat: Contest) => {
    const facts = known.get(seat) ?? allFactsOf(seat, peopleOf(sources, seat), sources.election);
    known.set(seat, facts);
    return facts;
  };
  let earlier: { readonly groups: readonly SeatGroup[]; readonly line: number; readonly number: number } | null = null;

  return (number) => {
    const sentence = article.sentences[number];
    const figures = bySentence.get(number) ?? [];
    if (sentence === undefined || figures.length === 0) return [];
    const words = new Set(article.tokens.slice(sentence.from, sentence.to).map(({ folded }) => folded));
    const threshold = thresholdOf(article, sentence, figures, sources.election);
    const refers = [...words].some((word) => REFERRING.has(word));
    const carried = earlier !== null && earlier.line === sentence.line && earlier.number === number - 1 ? earlier.groups : null;
    const groups = threshold?.groups ?? carried;
    if (groups !== null) earlier = { groups, line: sentence.line, number };
    const begins = new Set(figures.map(({ from }) => from));
    const clauses = clausesOf(article, mentions, sentence, (at) => begins.has(at));
    const passage = passageFacts(article, mentions, number, topic?.seat ?? null, factsOf);
    return figures.flatMap((quantity): readonly Figure[] => {
      if (quantity === threshold?.quantity) return [];
      const clause = clauses.find(({ from, to }) => quantity.from >= from && quantity.from < to) ?? sentence;
      const folded = (from: number, to: number) => article.tokens.slice(from, to).map((token) => token.folded);
      const around: Surroundings = {
        sources,
        article,
        mentions,
        quantity,
        figures,
        sentence,
        clause,
        left: folded(clause.from, quantity.hedgeFrom),
        right: folded(quantity.unitTo, clause.to),
        words,
        groups,
        groupsCertain: threshold !== null || refers,
        topic,
      };
      const reading = readFigure(around);
      const judgement =
        reading === null ? recogniseFigure(quantity, passage) : judgeFigure(quantity, reading, tellsOfOther(around), passage);
      return judgement === null ? [] : [{ quantity, ...judgement }];
    });
  };
}

/** What the results say of the seats that a sentence or the paragraph's sentence before it names. */
function passageFacts(
  { sentences }: ArticleText,
  mentions: MentionMap,
  number: number,
  topic: Contest | null,
  factsOf: (seat: Contest) => readonly Fact[],
): readonly Fact[] {
  const sentence = sentences[number];
  const before = sentences[number - 1];
  const from = before !== undefined && before.line === sentence?.line ? before : sentence;
  if (sentence === undefined || from === undefined) return [];
  const seats = new Set(mentionedSeats(mentions, from, sentence));
  if (seats.size === 0 && topic !== null) seats.add(topic);
  return seats.size > MOST_SEATS ? [] : [...seats].flatMap(factsOf);
}

function mentionedSeats(mentions: MentionMap, { from }: Sentence, { to }: Sentence): readonly Contest[] {
  return mentions
    .within(from, to)
    .flatMap((mention) => (mention.kind === 'seat' ? [mention.seat] : mention.kind === 'person' ? [mention.person.seat] : []));
}

/** The seat that is named most often, people counted for theirs; the first of equals. */
function topicOf(mentions: MentionMap): Surroundings['topic'] {
  const times = new Map<Contest, number>();
  for (const mention of mentions.all()) {
    const seat = mention.kind === 'seat' ? mention.seat : mention.kind === 'person' ? mention.person.seat : null;
    if (seat !== null) times.set(seat, (times.get(seat) ?? 0) + 1);
  }
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  return most === undefined ? null : { seat: most[0], only: times.size === 1 };
}
