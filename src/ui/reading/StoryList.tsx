import { TOUR_IDS } from '../../stories/tours/tourOutline.ts';
import type { ReadingProps } from './readings.ts';
import { StoryLink } from './StoryLink.tsx';
import './StoryList.css';

/** The tours, each a link to its beginning. */
export function StoryList(props: ReadingProps) {
  return (
    <ul className="story-list">
      {TOUR_IDS.map((id) => (
        <li key={id}>
          <StoryLink story={id} {...props} />
        </li>
      ))}
    </ul>
  );
}
