import type { Passage } from './passage.ts';

/** One step of a tour: what the map shows, and what is to be seen there. */
export interface TourStep {
  readonly headline: Passage;
  readonly text: Passage;
  /** What the map shows, as a query string without "?": any state that an address can say. Where it says `at`, the map goes there. */
  readonly query: string;
  /** Otherwise the map flies to these seats, by the names in their addresses, or to the whole country. */
  readonly flight: readonly string[] | 'country';
  /** Words that the reader meets here for the first time, by their names among the editorial's terms. */
  readonly terms: readonly string[];
}

/** A short way over the map. */
export interface Tour {
  /** Its public name in the query string. */
  readonly id: string;
  /** What it is about, in a sentence without figures. */
  readonly summary: string;
  readonly steps: readonly TourStep[];
}
