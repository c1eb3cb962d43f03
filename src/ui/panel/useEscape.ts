import { selectPanelSubject } from '../../store/panelSubject.ts';
import { useHustingsStore } from '../StoreContext.ts';

/** What Escape does in the panel: out of a seat's record back to the story it was opened in, out of a story to the overview. */
export function useEscape(focusPanel: () => void): () => void {
  const store = useHustingsStore();
  return () => {
    const { view, openStory, returnToStory } = store.getState();
    if (view.story === null) return;
    focusPanel();
    if (selectPanelSubject(store.getState()) === 'record') returnToStory();
    else openStory(null);
  };
}
