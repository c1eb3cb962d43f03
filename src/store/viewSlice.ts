import type { Election } from '../election/election.ts';
import { chosenSeats, withChosenSeats, withoutChosenSeats } from '../view/chosenSeats.ts';
import { electionNamed, parseQuery } from '../view/query.ts';
import { DEFAULT_VIEW } from '../view/view.ts';
import { selectElection, selectPackage } from './packages.ts';
import type { GetState, HustingsState, SetState, ViewSlice } from './state.ts';

/** Reads a query string by an election, with what else changes in the same moment. */
export function readQuery(
  set: SetState,
  get: GetState,
  query: string,
  election: Election,
  change: Partial<HustingsState> = {},
): void {
  const { view, faults, stepAlone, unknownSeat } = parseQuery(query, election);
  const queryFaults = unknownSeat === null ? faults : faults.filter(({ parameter }) => parameter !== 'seat');
  set({
    ...change,
    view,
    queryFaults,
    namedSeat: null,
    stepAwaited: stepAlone,
    recordWanted: stepAlone && view.seat !== null,
    strayed: false,
    awaited: null,
  });
  if (unknownSeat === null) return;
  void get()
    .openNamedSeat(unknownSeat, view.at === null)
    .then((found) => {
      if (found?.kind === 'unknown') set({ queryFaults: faults });
    });
}

/** The view and its address; `usual` is the election that is meant where an address names none. */
export function viewSlice(usual: string, set: SetState, get: GetState): ViewSlice {
  return {
    view: { ...DEFAULT_VIEW, election: usual },
    queryFaults: [],
    systemTheme: 'light',
    onPaper: false,
    adoptQuery: (query) => {
      const named = electionNamed(query) ?? usual;
      const election = selectElection(get());
      if (election === null) {
        const begun = selectPackage(get()).election.status !== 'idle';
        const isOther = named !== get().view.election;
        set({ view: { ...get().view, election: named } });
        if (begun && isOther) void get().loadElection();
      } else if (named === election.id) readQuery(set, get, query, election);
      else void get().showElection(named, query);
    },
    changeView: (change) => set({ view: { ...get().view, ...change } }),
    selectSeat: (index) => {
      const election = selectElection(get());
      const seat = index === null ? null : (election?.contests[index]?.code ?? null);
      const recordWanted = seat !== null;
      if (seat !== get().view.seat) set({ view: { ...get().view, seat }, recordWanted });
      else if (recordWanted !== get().recordWanted) set({ recordWanted });
    },
    chooseSeats: (indices, how) => {
      const election = selectElection(get());
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
