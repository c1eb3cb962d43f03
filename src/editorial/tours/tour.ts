import type { Passage } from './passage.ts';
import type { TermId } from './terms.ts';
import type { TourId } from './tourOutline.ts';

/** One step of a tour: what the map shows, and what is to be seen there. */
export interface TourStep {
  readonly headline: Passage;
  readonly text: Passage;
  /** What the map shows, as a query string without "?": any state that an address can say. Where it says `at`, the map goes there. */
  readonly query: string;
  /** Otherwise the map flies to these seats, by the names in their addresses, or to the whole country. */
  readonly flight: readonly string[] | 'country';
  /** Words that the reader meets here for the first time. */
  readonly terms: readonly TermId[];
}

/** A short way over the map. */
export interface Tour {
  readonly id: TourId;
  /** What it is about, in a sentence without figures. */
  readonly summary: string;
  readonly steps: readonly TourStep[];
}
