import { storyIds, tourIds } from '../../editorial/stories.ts';
import type { ReadingProps } from './reading.ts';
import { StoryLink } from './StoryLink.tsx';
import './StoryList.css';

/** The tours, each a link to its beginning, and the other pages to read; where nothing is written about the election, what can be read of any. */
export function StoryList(props: ReadingProps) {
  const { id } = props.election;
  const listed = new Set([...tourIds(id), ...storyIds(id).filter((story) => story !== 'stories')]);
  return (
    <ul className="story-list">
      {[...listed].map((story) => (
        <li key={story}>
          <StoryLink story={story} {...props} />
        </li>
      ))}
    </ul>
  );
}
