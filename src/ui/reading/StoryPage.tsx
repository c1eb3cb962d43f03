import type { ReadingProps } from './readings.ts';
import { StoryList } from './StoryList.tsx';

/** All that there is to read beside the map. */
export function StoryPage(props: ReadingProps) {
  return (
    <div className="panel__body">
      <p>
        Each story leads over the map in a few steps. Leave it wherever you like to look around, and come back to where you were.
      </p>
      <StoryList {...props} />
    </div>
  );
}
