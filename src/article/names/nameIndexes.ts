import type { ArticleSources } from './articleSources.ts';
import { type PartySpelling, partySpellings } from './partyWords.ts';
import { type PersonIndex, personIndex } from './personIndex.ts';
import { type SeatIndex, seatIndex } from './seatIndex.ts';

/** All names that an article may hold, made once for all articles. */
export interface NameIndexes {
  readonly seats: SeatIndex;
  readonly people: PersonIndex;
  readonly parties: readonly PartySpelling[];
}

/** The names of an election's seats, candidates and parties. */
export function nameIndexes(sources: ArticleSources): NameIndexes {
  return {
    seats: seatIndex(sources.election.contests),
    people: personIndex(sources),
    parties: partySpellings(sources.election.parties),
  };
}
