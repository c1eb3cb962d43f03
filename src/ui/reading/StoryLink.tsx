import type { MouseEvent } from 'react';
import type { StoryId } from '../../editorial/stories.ts';
import { formatStoryQuery } from '../../view/query.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { type ReadingProps, readingTitle } from './reading.ts';

interface StoryLinkProps extends ReadingProps {
  readonly story: StoryId;
}

/** A story's title as a link to its beginning; followed on the page itself without loading it again. */
export function StoryLink({ story, election, onLeave }: StoryLinkProps) {
  const store = useHustingsStore();
  const address = useHustings(({ view }) => formatStoryQuery({ ...view, story, step: 1 }, election));
  function follow(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onLeave();
    store.getState().openStory(story);
  }
  return (
    <a href={address} onClick={follow}>
      {readingTitle(election.id, story)}
    </a>
  );
}
