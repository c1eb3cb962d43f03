import { MOST_PINNED } from '../view/view.ts';
import { memoise } from './memoise.ts';
import { selectElection } from './packages.ts';
import type { ComparisonSlice, GetState, HustingsState } from './state.ts';

/** The seats that the reader has set aside to compare; the view holds them. */
export function comparisonSlice(get: GetState): ComparisonSlice {
  const codeOf = (index: number) => selectElection(get())?.contests[index]?.code;
  return {
    pin: (index) => {
      const { view, changeView } = get();
      const code = codeOf(index);
      if (code === undefined || view.pins.includes(code) || view.pins.length >= MOST_PINNED) return;
      changeView({ pins: [...view.pins, code] });
    },
    unpin: (index) => {
      const { view, changeView } = get();
      changeView({ pins: view.pins.filter((each) => each !== codeOf(index)) });
    },
  };
}

/** The pinned seats by index, in the order in which they were pinned. */
export const selectPinned: (state: HustingsState) => readonly number[] = memoise(
  (state: HustingsState) => [state.view.pins, selectElection(state)] as const,
  (pins, election) => pins.flatMap((code) => election?.byCode.get(code)?.index ?? []),
);
