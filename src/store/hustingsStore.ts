import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PackageLoader } from '../dataset/fetchPackage.ts';
import { attentionSlice } from './attentionSlice.ts';
import { packageSlice } from './packageSlice.ts';
import type { HustingsState } from './state.ts';
import { viewSlice } from './viewSlice.ts';

export type HustingsStore = StoreApi<HustingsState>;

/** A store for one map on one page. Nothing is fetched before `loadElection`. */
export function createHustingsStore(loader: PackageLoader): HustingsStore {
  return createStore<HustingsState>()((set, get) => ({
    ...packageSlice(loader, set, get),
    ...viewSlice(set, get),
    ...attentionSlice(set, get),
  }));
}
