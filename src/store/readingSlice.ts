import { isTour } from '../editorial/stories.ts';
import { stepSeat } from './panelSubject.ts';
import type { GetState, ReadingSlice, SetState } from './state.ts';

/** What is read beside the map. */
export function readingSlice(set: SetState, get: GetState): ReadingSlice {
  return {
    stepAwaited: false,
    recordWanted: false,
    strayed: false,
    openStory: (story) => {
      const { view } = get();
      set({ view: { ...view, story, step: 1, seat: null }, stepAwaited: isTour(story), recordWanted: false });
    },
    goToStep: (step) => set({ view: { ...get().view, step }, stepAwaited: true, recordWanted: false }),
    showStep: (shown, flight) => {
      const { view, recordWanted } = get();
      const next = { ...view, ...shown };
      // A camera over the boundaries means another place among the hexagons.
      const stays = recordWanted && next.layout === view.layout;
      const pressed = recordWanted ? { seat: view.seat, ...(stays && { at: view.at }) } : {};
      set({ view: { ...next, ...pressed }, ...(!stays && { flight }), stepAwaited: false, strayed: stays });
    },
    returnToStory: () => set({ view: { ...get().view, seat: stepSeat(get()) }, recordWanted: false }),
  };
}
