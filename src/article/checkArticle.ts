import type { AreaCode } from '../election/area.ts';
import type { Contest } from '../election/contest.ts';
import type { PartyId } from '../election/party.ts';
import { baselineYear, isNotional } from '../facts/baselineInWords.ts';
import type { FigureKind } from './figures/fact.ts';
import { type Figure, figureFinder } from './figures/findFigures.ts';
import type { FigureVerdict } from './figures/judgeFigure.ts';
import type { ArticleSources } from './names/articleSources.ts';
import { articleText } from './names/articleText.ts';
import { findMentions } from './names/findMentions.ts';
import type { Mention } from './names/mention.ts';
import type { NameIndexes } from './names/nameIndexes.ts';

interface Found {
  /** Position of its first character in the text. */
  readonly start: number;
  /** Position after its last. */
  readonly end: number;
}

/** A seat that the article names. */
export interface FoundSeat extends Found {
  readonly kind: 'seat';
  readonly seat: AreaCode;
}

/** A candidate whom the article names. */
export interface FoundPerson extends Found {
  readonly kind: 'person';
  readonly seat: AreaCode;
  /** Full name and party as on the ballot paper. */
  readonly name: string;
  readonly party: PartyId;
}

/** A figure that was set beside the results. */
export interface FoundFigure extends Found {
  readonly kind: 'figure';
  readonly verdict: FigureVerdict;
  readonly what: FigureKind;
  /** `null` for a figure of the whole country or of a group of seats. */
  readonly seat: AreaCode | null;
  /** What the results say, in a sentence. */
  readonly words: string;
}

export type Finding = FoundSeat | FoundPerson | FoundFigure;

/** What was found in an article. */
export interface ArticleCheck {
  /** The text as it was read; positions are in it. */
  readonly text: string;
  /** In the order of the text; none overlaps another. */
  readonly findings: readonly Finding[];
  /** Seats that are named or have a figure, else those of the people named, in the order in which the article comes to them. */
  readonly seats: readonly AreaCode[];
  readonly parties: readonly PartyId[];
}

/** Sentences between two reports of progress. */
const STEP = 50;

/**
 * Reads an article: the seats, candidates and parties that it names, and its figures beside the results.
 * @param onProgress is told the part of the text that has been read, 0 to 1.
 */
export function checkArticle(
  raw: string,
  sources: ArticleSources,
  indexes: NameIndexes,
  onProgress: (part: number) => void = () => {},
): ArticleCheck {
  const article = articleText(raw);
  onProgress(0.1);
  const mentions = findMentions(article, indexes);
  onProgress(0.5);
  const find = figureFinder(sources, article, mentions);
  const figures: Figure[] = [];
  for (let number = 0; number < article.sentences.length; number += 1) {
    figures.push(...find(number));
    if (number % STEP === 0) onProgress(0.5 + (0.5 * number) / article.sentences.length);
  }
  const named = mentions.all();
  const span = (from: number, to: number): Found => ({
    start: article.tokens[from]?.start ?? 0,
    end: article.tokens[to - 1]?.end ?? 0,
  });
  const findings = [
    ...named.flatMap((mention) => findingOf(mention, span(mention.from, mention.to))),
    ...figures.map(
      ({ quantity, verdict, fact }): FoundFigure => ({
        kind: 'figure',
        ...span(quantity.from, quantity.to),
        verdict,
        what: fact.kind,
        seat: fact.seat?.code ?? null,
        words:
          verdict === 'unchecked' && fact.seat !== null && isNotional(sources.election)
            ? `${fact.words} On the boundaries of ${baselineYear(sources.election)} it may have been another.`
            : fact.words,
      }),
    ),
  ].sort((a, b) => a.start - b.start);
  return {
    text: article.text,
    findings,
    seats: seatsOf(named, figures),
    parties: [...new Set(named.flatMap((each) => (each.kind === 'party' ? [each.party] : [])))],
  };
}

function findingOf(mention: Mention, span: Found): readonly Finding[] {
  switch (mention.kind) {
    case 'seat':
      return [{ kind: 'seat', ...span, seat: mention.seat.code }];
    case 'person': {
      const { candidacy, seat } = mention.person;
      return [
        { kind: 'person', ...span, seat: seat.code, name: `${candidacy.firstName} ${candidacy.surname}`, party: candidacy.party },
      ];
    }
    case 'party':
      return [];
    default:
      return mention satisfies never;
  }
}

/** The seats that are named or have a figure; where there is none, those of the people. A leader's own seat is not what an article is about. */
function seatsOf(named: readonly Mention[], figures: readonly Figure[]): readonly AreaCode[] {
  const ofPeople = named.flatMap((mention) => (mention.kind === 'person' ? [mention.person.seat] : []));
  const meant = new Set<Contest | null>([
    ...named.map((mention) => (mention.kind === 'seat' ? mention.seat : null)),
    ...figures.map(({ fact }) => fact.seat),
  ]);
  const inOrder = named.flatMap((mention): readonly Contest[] =>
    mention.kind === 'seat' ? [mention.seat] : mention.kind === 'person' ? [mention.person.seat] : [],
  );
  const seats = inOrder.filter((seat) => meant.has(seat));
  return [...new Set((seats.length > 0 ? seats : ofPeople).map(({ code }) => code))];
}
