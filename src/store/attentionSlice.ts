import { TAB_IDS } from '../view/view.ts';
import type { AttentionSlice, GetState, SetState } from './state.ts';

/** What the reader points at, and requests to the map. */
export function attentionSlice(set: SetState, get: GetState): AttentionSlice {
  return {
    hovered: null,
    pointedClass: null,
    flight: null,
    covered: { top: 0, right: 0, bottom: 0, left: 0 },
    hover: (index) => {
      if (get().hovered !== index) set({ hovered: index });
    },
    pointAtClass: (pointedClass) => {
      if (get().pointedClass !== pointedClass) set({ pointedClass });
    },
    flyTo: (flight) => set({ flight, strayed: true }),
    goToSeat: (index) => {
      get().selectSeat(index);
      get().flyTo({ to: 'seat', index });
    },
    cameraRested: (at, byReader) => set({ view: { ...get().view, at }, ...(byReader && { strayed: true }) }),
    setCovered: (covered) => set({ covered }),
    askForTab: (id) => {
      const tab = TAB_IDS.find((each) => each === id);
      if (tab !== undefined) get().changeView({ tab });
    },
  };
}
