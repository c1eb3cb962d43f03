import { useHustingsStore } from '../StoreContext.ts';

/** Opens the list of stories in the panel. */
export function StoriesButton({ className }: { readonly className: string }) {
  const store = useHustingsStore();
  return (
    <button type="button" className={className} onClick={() => store.getState().openStory('stories')}>
      Stories
    </button>
  );
}
