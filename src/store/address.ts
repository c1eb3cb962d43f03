import { formatQuery } from '../view/query.ts';
import type { View } from '../view/view.ts';
import type { HustingsStore } from './hustingsStore.ts';
import { readyValue } from './loadable.ts';

/** Changes that Back should undo; the rest, such as the camera, only keeps the address true. */
function isStep(before: View, after: View): boolean {
  return (
    before.seat !== after.seat || before.colour !== after.colour || before.party !== after.party || before.layout !== after.layout
  );
}

/**
 * Keeps the window's address and the view the same, both ways, from the moment the results are here. In a frame no history
 * entry is made, so that the host page's Back button keeps working. Gives a function that ends it.
 */
export function connectAddress(store: HustingsStore, target: Window): () => void {
  const framed = target.parent !== target;
  const adopt = () => store.getState().adoptQuery(target.location.search);
  if (readyValue(store.getState().election) !== null) adopt();
  const unsubscribe = store.subscribe((state, previous) => {
    const election = readyValue(state.election);
    if (election === null) return;
    if (readyValue(previous.election) === null) {
      adopt();
      return;
    }
    if (state.view === previous.view) return;
    const query = formatQuery(state.view, election);
    if (query === formatQuery(previous.view, election)) return;
    const { pathname, search, hash } = target.location;
    if (query === search) return;
    const address = `${pathname}${query}${hash}`;
    if (!framed && isStep(previous.view, state.view)) target.history.pushState(null, '', address);
    else target.history.replaceState(null, '', address);
  });
  target.addEventListener('popstate', adopt);
  return () => {
    unsubscribe();
    target.removeEventListener('popstate', adopt);
  };
}
