import type { Contest } from '../../election/contest.ts';
import type { Mention } from '../names/mention.ts';
import type { Surroundings } from './surroundings.ts';

/** How surely a figure belongs to what it is tied to: only `sure` and `likely` ties can make a figure differ. */
export type Certainty = 'sure' | 'likely' | 'possible';

export interface SeatOfFigure {
  readonly seat: Contest;
  readonly certainty: Certainty;
}

const SHORT_LINE = 9;
const LIST_REACH = 14;
const SENTENCE_REACH = 3;

/** The seat that a figure is about, from its clause, else its sentence, else the sentences before it in the paragraph, else the article. */
export function seatOfFigure(around: Surroundings): SeatOfFigure | null {
  const { mentions, clause, sentence, quantity, article, topic } = around;
  const inClause = only(mentions.within(clause.from, clause.to), quantity.from);
  if (inClause !== null) return inClause;
  const before = only(mentions.within(sentence.from, clause.from), quantity.from);
  if (before !== null) return { seat: before.seat, certainty: before.certainty === 'sure' ? 'likely' : 'possible' };
  const after = only(mentions.within(clause.to, sentence.to), quantity.from);
  if (after !== null) return { seat: after.seat, certainty: 'possible' };
  return (
    fromEarlier(around, article.sentences.indexOf(sentence)) ??
    (topic === null ? null : { seat: topic.seat, certainty: topic.only ? 'likely' : 'possible' })
  );
}

/** The seat of the sentences before in the paragraph; of a short line in a list of results, that of the lines before. */
function fromEarlier({ mentions, sentence, article }: Surroundings, number: number): SeatOfFigure | null {
  const listed = sentence.to - sentence.from <= SHORT_LINE && article.tokens[sentence.to - 1]?.text !== '.';
  const reach = listed ? LIST_REACH : SENTENCE_REACH;
  for (let earlier = number - 1; earlier >= Math.max(0, number - reach); earlier -= 1) {
    const other = article.sentences[earlier];
    if (other === undefined || (other.line !== sentence.line && !listed)) return null;
    const found = only(mentions.within(other.from, other.to), other.to);
    if (found !== null)
      return {
        seat: found.seat,
        certainty: found.certainty === 'sure' && (listed || earlier === number - 1) ? 'likely' : 'possible',
      };
  }
  return null;
}

/** The seat that mentions agree on: named seats go before those of named people. Where they do not agree, the nearest, as a possibility. */
function only(named: readonly Mention[], at: number): SeatOfFigure | null {
  const seats = named.flatMap((mention) => (mention.kind === 'seat' ? [{ seat: mention.seat, from: mention.from }] : []));
  const people = named.flatMap((mention) => (mention.kind === 'person' ? [{ seat: mention.person.seat, from: mention.from }] : []));
  const candidates = seats.length > 0 ? seats : people;
  const different = new Set(candidates.map(({ seat }) => seat));
  const [first] = candidates;
  if (first === undefined) return null;
  if (different.size === 1) {
    const stranger = seats.length > 0 && people.length > 0 && !people.some(({ seat }) => seat === first.seat);
    return { seat: first.seat, certainty: stranger ? 'possible' : 'sure' };
  }
  const nearest = candidates.filter(({ from }) => from < at).at(-1) ?? first;
  return { seat: nearest.seat, certainty: 'possible' };
}
