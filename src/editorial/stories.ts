import { outlineOf, type TourOutline } from './editorials.ts';

/** What can be read beside the map besides the tours: `stories` is the list of all that there is to read, `reported`
 * what reports stated, checked, `article` a reader's own article, checked. */
export const PAGE_IDS = ['stories', 'reported', 'article'] as const;

/** A page to read that is no tour. */
export type PageId = (typeof PAGE_IDS)[number];

/** A tour's public name in the query string. */
export type TourId = string;

/** A story by its public name in the query string. */
export type StoryId = PageId | TourId;

/** What can be read of any election, whether anything has been written about it or not. */
const OF_ANY: readonly StoryId[] = ['article'];

/** What there is to read of an election, the tours last. */
export function storyIds(electionId: string): readonly StoryId[] {
  return outlineOf(electionId) === null ? OF_ANY : [...PAGE_IDS, ...tourIds(electionId)];
}

/** The tours of an election in the order in which they are offered. */
export function tourIds(electionId: string): readonly TourId[] {
  return Object.keys(outlineOf(electionId)?.tours ?? {});
}

/** Whether a story is a page of its own. */
export function isPage(story: StoryId): story is PageId {
  return PAGE_IDS.some((id) => id === story);
}

/** Whether a story is a tour, a sequence of steps. */
export function isTour(story: StoryId | null): story is TourId {
  return story !== null && !isPage(story);
}

/** The outline of an election's tour; `null` where it has no such tour. */
export function tourOutline(electionId: string, tour: TourId): TourOutline | null {
  const tours = outlineOf(electionId)?.tours ?? {};
  return Object.hasOwn(tours, tour) ? (tours[tour] ?? null) : null;
}
