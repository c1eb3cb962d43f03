import { queryOf } from '../view/meantQuery.ts';
import { formatQuery } from '../view/query.ts';
import type { View } from '../view/view.ts';
import type { HustingsStore } from './hustingsStore.ts';
import { selectElection } from './packages.ts';
import type { HustingsState } from './state.ts';

/** Changes that Back should undo; the rest, such as the camera, only keeps the address true. */
function isStep(before: View, after: View): boolean {
  // A story is one entry, however many steps are read of it.
  if (before.story === after.story && before.step !== after.step) return false;
  return (
    before.election !== after.election ||
    before.story !== after.story ||
    before.seat !== after.seat ||
    before.colour !== after.colour ||
    before.party !== after.party ||
    before.layout !== after.layout
  );
}

/** A camera or a slider on its way changes the view every frame; browsers refuse to write the address that often. */
const PAUSE_MILLISECONDS = 250;

/** A query that goes on naming the seat that is looked up, or that is none of today's, so that a reload does the same again. */
function withName(query: string, namedSeat: HustingsState['namedSeat']): string {
  if (namedSeat === null) return query;
  return `${query === '' ? '?' : `${query}&`}seat=${encodeURIComponent(namedSeat.named)}`;
}

/**
 * Keeps the window's address and the view the same, both ways, from the moment the results are here. In a frame no history
 * entry is made, so that the host page's Back button keeps working; nor where the address may only be replaced. Returns a function that
 * ends it.
 */
export function connectAddress(store: HustingsStore, target: Window, history: 'steps' | 'replace' = 'steps'): () => void {
  const replacesOnly = history === 'replace' || target.parent !== target;
  let adopting = false;
  let pause: ReturnType<typeof setTimeout> | null = null;

  const addressNow = () => {
    const state = store.getState();
    const { view, namedSeat, awaited } = state;
    // An address whose election is on its way is not read yet.
    const unread = awaited !== null && awaited.query !== null;
    const ready = unread ? null : selectElection(state);
    const { pathname, search, hash } = target.location;
    const query = ready === null ? search : withName(formatQuery(view, ready), view.seat === null ? namedSeat : null);
    // A fragment that was meant as a part of the query string has been read.
    const kept = queryOf(target.location) === search ? hash : '';
    return query === search && kept === hash ? null : `${pathname}${query}${kept}`;
  };
  const replace = () => {
    if (pause !== null) clearTimeout(pause);
    pause = null;
    const address = addressNow();
    if (address !== null) target.history.replaceState(null, '', address);
  };
  const adopt = () => {
    if (pause !== null) clearTimeout(pause);
    pause = null;
    adopting = true;
    store.getState().adoptQuery(queryOf(target.location));
    adopting = false;
  };
  adopt();
  const unsubscribe = store.subscribe((state, previous) => {
    if (selectElection(state) === null) return;
    if (selectElection(previous) === null) {
      adopt();
      return;
    }
    if (state.view === previous.view) return;
    const seatAwaited = previous.namedSeat?.finding.status === 'loading';
    const addressAwaited = previous.awaited !== null && previous.awaited.query !== null;
    if (adopting || replacesOnly || addressAwaited || previous.stepAwaited || seatAwaited || !isStep(previous.view, state.view)) {
      pause ??= setTimeout(replace, PAUSE_MILLISECONDS);
      return;
    }
    const address = addressNow();
    if (address !== null) target.history.pushState(null, '', address);
  });
  target.addEventListener('popstate', adopt);
  return () => {
    replace();
    unsubscribe();
    target.removeEventListener('popstate', adopt);
  };
}
