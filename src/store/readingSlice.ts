import { isTourId } from '../stories/tours/tourOutline.ts';
import { stepSeat } from './panelSubject.ts';
import type { GetState, SetState } from './slice.ts';
import type { ReadingSlice } from './state.ts';

/** What is read beside the map. */
export function readingSlice(set: SetState, get: GetState): ReadingSlice {
  return {
    stepAwaited: false,
    recordWanted: false,
    strayed: false,
    openStory: (story) => {
      const { view } = get();
      set({ view: { ...view, story, step: 1, seat: null }, stepAwaited: isTourId(story), recordWanted: false });
    },
    goToStep: (step) => set({ view: { ...get().view, step }, stepAwaited: true, recordWanted: false }),
    showStep: (shown, flight) => {
      const { view, recordWanted } = get();
      const next = { ...view, ...shown };
      if (recordWanted) set({ view: { ...next, seat: view.seat, at: view.at }, stepAwaited: false, strayed: true });
      else set({ view: next, flight, stepAwaited: false, strayed: false });
    },
    returnToStory: () => set({ view: { ...get().view, seat: stepSeat(get()) }, recordWanted: false }),
  };
}
