import type { HustingsStore } from '../store/hustingsStore.ts';
import { selectElection, selectMeasure, selectMeasureContext, selectPackage, selectSelected } from '../store/selectors.ts';
import type { HustingsState } from '../store/state.ts';
import { pageTitle } from '../ui/headline/pageTitle.ts';
import { selectGroupInWords } from '../ui/headline/selectGroupInWords.ts';
import { givenQuery } from '../view/givenAddress.ts';
import { misunderstood, wordOf } from './embedParameters.ts';
import type { FrameNews } from './protocol/frameMessage.ts';

/** A map that is dragged changes its view every frame. */
const PAUSE_MILLISECONDS = 250;

/** Tells a host what happens to the view, from the moment it is there. */
export interface HostTeller {
  /** Says again that the view is there, if it is. */
  greet(): void;
  stop(): void;
}

/** Follows a store; `tell` gets the news, `release` is the page's own, `address` the query with which it was loaded. */
export function tellHost(store: HustingsStore, release: string, tell: (news: FrameNews) => void, address = ''): HostTeller {
  let told: { seat: string | null; query: string } | null = null;
  let failure: unknown = null;
  let faults: HustingsState['queryFaults'] = [];
  let pause: ReturnType<typeof setTimeout> | null = null;

  const greet = () => {
    const view = viewInWords(store.getState());
    if (view !== null) tell({ type: 'hustings:ready', ...view, release, answers: true });
  };
  const tellView = () => {
    pause = null;
    const query = viewInWords(store.getState())?.query;
    if (query === undefined || told === null || query === told.query) return;
    told.query = query;
    tell({ type: 'hustings:view', query });
  };
  const tellFailure = () => {
    const { election } = selectPackage(store.getState());
    if (election.status !== 'failed' || election === failure) return;
    failure = election;
    tell({ type: 'hustings:error', message: `The results could not be loaded. ${election.error.message}` });
  };
  const tellFaults = () => {
    const state = store.getState();
    const election = selectElection(state);
    if (election === null || state.queryFaults === faults) return;
    faults = state.queryFaults;
    for (const fault of faults) tell({ type: 'hustings:error', ...misunderstood(wordOf(fault, address, election)) });
  };
  const follow = () => {
    tellFailure();
    const state = store.getState();
    const view = viewInWords(state);
    if (view === null) return;
    const seat = selectSelected(state);
    if (told === null) {
      told = { seat: seat?.code ?? null, query: view.query };
      greet();
      tellFaults();
      return;
    }
    tellFaults();
    if (told.seat !== (seat?.code ?? null)) {
      told.seat = seat?.code ?? null;
      tell({ type: 'hustings:select', seat: seat === null ? null : { code: seat.code, slug: seat.slug, name: seat.name } });
    }
    if (view.query !== told.query) pause ??= setTimeout(tellView, PAUSE_MILLISECONDS);
  };
  // After the store's other listeners, which adopt the address when the results arrive.
  let queued = false;
  const unsubscribe = store.subscribe(() => {
    if (queued) return;
    queued = true;
    queueMicrotask(() => {
      queued = false;
      follow();
    });
  });
  return {
    greet,
    stop: () => {
      unsubscribe();
      if (pause !== null) clearTimeout(pause);
    },
  };
}

/** The view as hosts are told it: its query string without "?" and without what is not the view's, and its title. `null` before the results are here. */
function viewInWords(state: HustingsState): { readonly query: string; readonly title: string } | null {
  const election = selectElection(state);
  const context = selectMeasureContext(state);
  if (election === null || context === null) return null;
  return {
    query: givenQuery(state.view, election).slice(1),
    title: pageTitle(election, selectSelected(state), selectMeasure(state).headline(context), selectGroupInWords(state)).title,
  };
}
