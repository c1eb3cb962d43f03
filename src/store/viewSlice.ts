import { chosenSeats, withChosenSeats, withoutChosenSeats } from '../view/chosenSeats.ts';
import { parseQuery } from '../view/query.ts';
import { DEFAULT_VIEW } from '../view/view.ts';
import { readyValue } from './loadable.ts';
import type { GetState, SetState } from './slice.ts';
import type { ViewSlice } from './state.ts';

/** The view and its address. */
export function viewSlice(set: SetState, get: GetState): ViewSlice {
  return {
    view: DEFAULT_VIEW,
    queryFaults: [],
    systemTheme: 'light',
    onPaper: false,
    adoptQuery: (query) => {
      const election = readyValue(get().election);
      if (election === null) return;
      const { view, faults, stepAlone, unknownSeat } = parseQuery(query, election);
      const queryFaults = unknownSeat === null ? faults : faults.filter(({ parameter }) => parameter !== 'seat');
      set({
        view,
        queryFaults,
        namedSeat: null,
        stepAwaited: stepAlone,
        recordWanted: stepAlone && view.seat !== null,
        strayed: false,
      });
      if (unknownSeat === null) return;
      void get()
        .openNamedSeat(unknownSeat, view.at === null)
        .then((found) => {
          if (found?.kind === 'unknown') set({ queryFaults: faults });
        });
    },
    changeView: (change) => set({ view: { ...get().view, ...change } }),
    selectSeat: (index) => {
      const election = readyValue(get().election);
      const seat = index === null ? null : (election?.contests[index]?.code ?? null);
      const recordWanted = seat !== null;
      if (seat !== get().view.seat) set({ view: { ...get().view, seat }, recordWanted });
      else if (recordWanted !== get().recordWanted) set({ recordWanted });
    },
    chooseSeats: (indices, how) => {
      const election = readyValue(get().election);
      if (election === null || indices.length === 0) return;
      const codes = indices.flatMap((index) => election.contests[index]?.code ?? []);
      const { where } = get().view;
      const before = chosenSeats(where);
      const kept = how === 'add' ? before : before.filter((code) => !codes.includes(code));
      const added = codes.filter((code) => !before.includes(code));
      const chosen = [...kept, ...added];
      get().changeView({ where: chosen.length === 0 ? withoutChosenSeats(where) : withChosenSeats(where, chosen) });
    },
    setSystemTheme: (systemTheme) => set({ systemTheme }),
    setOnPaper: (onPaper) => set({ onPaper }),
    dismissQueryFaults: () => set({ queryFaults: [] }),
  };
}
