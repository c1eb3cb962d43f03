import { PAGE_IDS, type StoryId } from '../../editorial/storyIds.ts';
import { TOUR_IDS } from '../../editorial/tours/tourOutline.ts';
import { hasStories, type ReadingProps } from './reading.ts';
import { StoryLink } from './StoryLink.tsx';
import './StoryList.css';

const LISTED: readonly StoryId[] = [...TOUR_IDS, ...PAGE_IDS.filter((id) => id !== 'stories')];
const WITHOUT_STORIES: readonly StoryId[] = ['article'];

/** The tours, each a link to its beginning, and the other pages to read; where nothing is written about the election, what can be read of any. */
export function StoryList(props: ReadingProps) {
  return (
    <ul className="story-list">
      {(hasStories(props.election) ? LISTED : WITHOUT_STORIES).map((id) => (
        <li key={id}>
          <StoryLink story={id} {...props} />
        </li>
      ))}
    </ul>
  );
}
