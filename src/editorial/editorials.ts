import type { AreaCode } from '../election/area.ts';
import type { Election } from '../election/election.ts';
import type { Claim } from './claims/claim.ts';
import type { Passage } from './tours/passage.ts';
import type { Tour } from './tours/tour.ts';

/** What has to be known of a tour before its text is fetched. */
export interface TourOutline {
  readonly title: string;
  /** For each step, the seat (by the name in its address) that is selected in it; `null` for none. */
  readonly seats: readonly (string | null)[];
}

/** What has to be known of an election's editorial before any of it is fetched. */
export interface EditorialOutline {
  /** The tours in the order in which they are offered, by their public names in the query string. */
  readonly tours: Readonly<Record<string, TourOutline>>;
  /** The seats of the challengers whom reports named: a curated list. */
  readonly challengers: readonly AreaCode[];
}

/** A word of elections, explained where a tour first uses it. */
export interface Term {
  /** As in the middle of a sentence. */
  readonly word: string;
  readonly meaning: Passage;
}

/** The texts of an election's tours. */
export interface Tours {
  readonly tours: Readonly<Record<string, Tour>>;
  readonly terms: Readonly<Record<string, Term>>;
}

/** What reports stated about an election. */
export interface Reported {
  /** Paragraphs above the claims. */
  preface(election: Election): readonly string[];
  readonly claims: readonly Claim[];
}

/** The editorial of the elections that have one, by their ids: the outlines at once, the rest fetched when it is opened. */
export interface Editorials {
  readonly outlines: Readonly<Record<string, EditorialOutline>>;
  readonly tours: Readonly<Record<string, () => Promise<Tours>>>;
  readonly reported: Readonly<Record<string, () => Promise<Reported>>>;
}

let given: Editorials = { outlines: {}, tours: {}, reported: {} };
const tours = new Map<string, Tours>();
const reported = new Map<string, Reported>();

/** Says which elections have an editorial. The page's entry does so before anything asks; without it none has one. */
export function provideEditorials(editorials: Editorials): void {
  given = editorials;
}

function own<Value>(record: Readonly<Record<string, Value>>, id: string): Value | null {
  return Object.hasOwn(record, id) ? (record[id] ?? null) : null;
}

async function fetchOnce<Part>(here: Map<string, Part>, ways: Readonly<Record<string, () => Promise<Part>>>, id: string) {
  const way = own(ways, id);
  if (way !== null && !here.has(id)) here.set(id, await way());
}

/** The outline of an election's editorial; `null` for one without. */
export function outlineOf(electionId: string): EditorialOutline | null {
  return own(given.outlines, electionId);
}

/** Fetches the texts of an election's tours once. Rejects where they do not arrive; asking again tries again. */
export function fetchTours(electionId: string): Promise<void> {
  return fetchOnce(tours, given.tours, electionId);
}

/** The texts of an election's tours once they are here; `null` before, and for one without. */
export function toursOf(electionId: string): Tours | null {
  return tours.get(electionId) ?? null;
}

/** Fetches what reports stated about an election once. Rejects where it does not arrive; asking again tries again. */
export function fetchReported(electionId: string): Promise<void> {
  return fetchOnce(reported, given.reported, electionId);
}

/** What reports stated about an election once it is here; `null` before, and for one without. */
export function reportedOf(electionId: string): Reported | null {
  return reported.get(electionId) ?? null;
}
