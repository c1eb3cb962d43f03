import type { Contest } from '../../election/contest.ts';
import type { PartyId } from '../../election/party.ts';
import type { Person } from './articleSources.ts';

interface Span {
  /** Position of the first token. */
  readonly from: number;
  /** Position after the last token. */
  readonly to: number;
}

export interface SeatMention extends Span {
  readonly kind: 'seat';
  readonly seat: Contest;
}

export interface PersonMention extends Span {
  readonly kind: 'person';
  readonly person: Person;
}

export interface PartyMention extends Span {
  readonly kind: 'party';
  readonly party: PartyId;
}

/** A seat, candidate or party that an article names, and where. */
export type Mention = SeatMention | PersonMention | PartyMention;
