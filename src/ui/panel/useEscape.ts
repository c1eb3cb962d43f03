import { useClosedByEscape } from '../layout/useClosedByEscape.ts';
import { useHustingsStore } from '../StoreContext.ts';

/**
 * Has Escape close what the panel is about: first a seat's record, back to the story in which it was opened or to the overview, then
 * the story. Either is null where there is none.
 */
export function useEscape(story: string | null, seat: string | null, focusPanel: () => void): void {
  const store = useHustingsStore();
  useClosedByEscape(story, () => {
    focusPanel();
    store.getState().openStory(null);
  });
  useClosedByEscape(seat, () => {
    const { view, selectSeat, returnToStory } = store.getState();
    focusPanel();
    if (view.story === null) selectSeat(null);
    else returnToStory();
  });
}
