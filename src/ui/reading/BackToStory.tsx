import { ArrowLeft } from 'lucide-react';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import './BackToStory.css';
import { readingTitle } from './reading.ts';

/** Over a seat's record, the way back to the story in which it was opened; nothing where no story is open. */
export function BackToStory({ onLeave }: { readonly onLeave: () => void }) {
  const store = useHustingsStore();
  const { election, story } = useHustings(({ view }) => view);
  if (story === null) return null;
  return (
    <button
      type="button"
      className="text-button back-to-story"
      onClick={() => {
        onLeave();
        store.getState().returnToStory();
      }}
    >
      <ArrowLeft aria-hidden size={16} />
      <span>Back to “{readingTitle(election, story)}”</span>
    </button>
  );
}
