import type { PAGE_IDS, StoryId } from '../../editorial/storyIds.ts';
import { isTourId, tourOutline } from '../../editorial/tours/tourOutline.ts';
import type { Election } from '../../election/election.ts';

/** What a part of a reading is given; the rest it reads from the store. */
export interface ReadingProps {
  readonly election: Election;
  /** To be called before something that has the focus goes away: the panel takes the focus. */
  readonly onLeave: () => void;
}

/** Whether there is something to read about an election: tours, and what was reported. They are of the one that is meant where none is named. */
export function hasStories({ isNamed }: Pick<Election, 'isNamed'>): boolean {
  return isNamed !== true;
}

const PAGE_TITLES: Readonly<Record<(typeof PAGE_IDS)[number], string>> = {
  stories: 'Stories',
  reported: 'What was reported',
  article: 'Check an article',
};

/** The title of something to read beside the map: over it, and wherever a link leads to it. */
export function readingTitle(story: StoryId): string {
  return isTourId(story) ? tourOutline(story).title : PAGE_TITLES[story];
}
