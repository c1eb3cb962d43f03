import { PAGE_IDS } from '../../editorial/storyIds.ts';
import { TOUR_IDS } from '../../editorial/tours/tourOutline.ts';
import type { ReadingProps } from './reading.ts';
import { StoryLink } from './StoryLink.tsx';
import './StoryList.css';

const LISTED = [...TOUR_IDS, ...PAGE_IDS.filter((id) => id !== 'stories')];

/** The tours, each a link to its beginning, and the other pages to read. */
export function StoryList(props: ReadingProps) {
  return (
    <ul className="story-list">
      {LISTED.map((id) => (
        <li key={id}>
          <StoryLink story={id} {...props} />
        </li>
      ))}
    </ul>
  );
}
