import { TOUR_IDS, type TourId } from './tours/tourOutline.ts';

/** What can be read beside the map besides the tours: `stories` is the list of all that there is to read, `reported`
 * what reports stated, checked, `article` a reader's own article, checked. */
export const PAGE_IDS = ['stories', 'reported', 'article'] as const;

/** A story by its public name in the query string. */
export type StoryId = (typeof PAGE_IDS)[number] | TourId;

export const STORY_IDS: readonly StoryId[] = [...PAGE_IDS, ...TOUR_IDS];
