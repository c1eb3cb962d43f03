import type { Constituency } from '../../../psephology/constituency.ts';
import type { Mention } from '../names/mention.ts';
import type { Surroundings } from './surroundings.ts';

/** How surely a figure belongs to what it is tied to: only `sure` and `likely` ties can make a figure differ. */
export type Certainty = 'sure' | 'likely' | 'possible';

export interface SeatOfFigure {
  readonly seat: Constituency;
  readonly certainty: Certainty;
}

/** The seat that a figure is about, from its clause, else its sentence, else the sentences before it in the paragraph, else the article. */
export function seatOfFigure(around: Surroundings): SeatOfFigure | null {
  const { mentions, clause, sentence, quantity, article, onlySeat } = around;
  const inClause = only(mentions.within(clause.from, clause.to), quantity.from);
  if (inClause !== null) return inClause;
  const before = only(mentions.within(sentence.from, clause.from), quantity.from);
  if (before !== null) return { seat: before.seat, certainty: before.certainty === 'sure' ? 'likely' : 'possible' };
  const after = only(mentions.within(clause.to, sentence.to), quantity.from);
  if (after !== null) return { seat: after.seat, certainty: 'possible' };
  const number = article.sentences.indexOf(sentence);
  for (let earlier = number - 1; earlier >= 0 && earlier >= number - 3; earlier -= 1) {
    const other = article.sentences[earlier];
    if (other === undefined || other.line !== sentence.line) break;
    const found = only(mentions.within(other.from, other.to), other.to);
    if (found !== null) return { seat: found.seat, certainty: found.certainty === 'sure' && earlier === number - 1 ? 'likely' : 'possible' };
  }
  return onlySeat === null ? null : { seat: onlySeat, certainty: 'likely' };
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
