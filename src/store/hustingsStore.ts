import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PackageLoader } from '../dataset/fetchPackage.ts';
import type { Atlas } from '../geography/atlas.ts';
import type { HexagonLayout } from '../geography/hexagonLayout.ts';
import { overlayOf } from '../view/overlay.ts';
import { attentionSlice } from './attentionSlice.ts';
import { comparisonSlice } from './comparisonSlice.ts';
import { layoutSlice } from './layoutSlice.ts';
import { packageSlice } from './packageSlice.ts';
import { packagesOf, selectAreas, selectElection } from './packages.ts';
import { postcodeSlice } from './postcodeSlice.ts';
import { readingSlice } from './readingSlice.ts';
import { leavesNamedSeat, seatNameSlice } from './seatNameSlice.ts';
import type { HustingsState } from './state.ts';
import { viewSlice } from './viewSlice.ts';
import { walkSlice } from './walkSlice.ts';

export type HustingsStore = StoreApi<HustingsState>;

/**
 * A store for one map on one page; `loader` is that of the election that is meant where none is named. Nothing is fetched before `loadElection`; `sketch` is the coarse atlas that the page arrived
 * with, and `hexagons` the layout that it showed from the first, `null` where it has none.
 */
export function createHustingsStore(
  loader: PackageLoader,
  sketch: Atlas | null = null,
  hexagons: HexagonLayout | null = null,
): HustingsStore {
  const store = createStore<HustingsState>()((set, get) => {
    const packages = packagesOf(loader, set, get);
    return {
      ...packageSlice(packages, sketch, hexagons),
      ...viewSlice(loader.electionId, set, get),
      ...attentionSlice(set, get),
      ...layoutSlice(packages),
      ...comparisonSlice(get),
      ...postcodeSlice(packages),
      ...seatNameSlice(packages),
      ...walkSlice(packages),
      ...readingSlice(set, get),
    };
  });
  // However a view came about, by the switch, an address or Back: its hexagons are fetched.
  store.subscribe((state) => {
    const wanted = state.view.layout === 'hex' && selectAreas(state).hexagons.status === 'idle';
    if (wanted) queueMicrotask(() => void state.loadHexagons());
  });
  // The same for the cities and towns that the map names, once there are results to be shown.
  store.subscribe((state) => {
    const wanted = overlayOf(state.view.overlays, 'labels') !== null && selectElection(state) !== null;
    if (wanted && selectAreas(state).orientation.status === 'idle') queueMicrotask(() => void state.loadOrientation());
  });
  // However another seat was opened: what was said of the first is no longer true, nor may the address go on naming it.
  store.subscribe((state, previous) => {
    if (leavesNamedSeat(state, previous)) state.dismissNamedSeat();
  });
  return store;
}
