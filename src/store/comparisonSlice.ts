import type { GetState, SetState } from './slice.ts';
import type { ComparisonSlice } from './state.ts';

/** As many seats as stand side by side on a page and can still be read. */
export const MOST_PINNED = 4;

/** The seats that the reader has set aside to compare. */
export function comparisonSlice(set: SetState, get: GetState): ComparisonSlice {
  return {
    pinned: [],
    pin: (index) => {
      const { pinned } = get();
      if (pinned.includes(index) || pinned.length >= MOST_PINNED) return;
      set({ pinned: [...pinned, index] });
    },
    unpin: (index) => set({ pinned: get().pinned.filter((each) => each !== index) }),
  };
}
