import { outlineOf } from '../../editorial/editorials.ts';
import { isPage, type PageId, type StoryId, tourOutline } from '../../editorial/stories.ts';
import type { Election } from '../../election/election.ts';

/** What a part of a reading is given; the rest it reads from the store. */
export interface ReadingProps {
  readonly election: Election;
  /** To be called before something that has the focus goes away: the panel takes the focus. */
  readonly onLeave: () => void;
}

/** Whether something has been written about an election: tours, and what was reported. */
export function hasStories({ id }: Pick<Election, 'id'>): boolean {
  return outlineOf(id) !== null;
}

const PAGE_TITLES: Readonly<Record<PageId, string>> = {
  stories: 'Stories',
  reported: 'What was reported',
  article: 'Check an article',
};

/** The title of something to read of an election beside the map: over it, and wherever a link leads to it. */
export function readingTitle(electionId: string, story: StoryId): string {
  return isPage(story) ? PAGE_TITLES[story] : (tourOutline(electionId, story)?.title ?? story);
}
