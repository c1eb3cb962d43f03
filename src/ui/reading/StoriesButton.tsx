import { selectElection } from '../../store/selectors.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { hasStories } from './reading.ts';

/** Opens the list of stories in the panel; nothing where the election has none. */
export function StoriesButton({ className }: { readonly className: string }) {
  const store = useHustingsStore();
  const without = useHustings((state) => {
    const election = selectElection(state);
    return election !== null && !hasStories(election);
  });
  return without ? null : (
    <button type="button" className={className} onClick={() => store.getState().openStory('stories')}>
      Stories
    </button>
  );
}
