import type { PackageLoader } from '../dataset/fetchPackage.ts';
import type { Election } from '../election/election.ts';
import type { Atlas } from '../geography/atlas.ts';
import { type Loadable, readyValue, settle } from './loadable.ts';
import type { AreaPackage, ElectionPackage, GetState, HustingsState, SetState } from './state.ts';

const IDLE = { status: 'idle' } as const;

/** An election of which nothing has been asked for. */
export const NO_PACKAGE: ElectionPackage = { areaSet: null, election: IDLE, candidacies: IDLE };

/** Areas of which nothing has been asked for. */
export const NO_AREAS: AreaPackage = {
  atlas: IDLE,
  overviewMissing: false,
  missingDetail: [],
  hexagons: IDLE,
  neighbours: IDLE,
  formerSeats: IDLE,
  places: IDLE,
  orientation: IDLE,
};

/** What has been fetched of an election; an address may name any. */
export function packageOf({ packages }: Pick<HustingsState, 'packages'>, id: string): ElectionPackage {
  return (Object.hasOwn(packages, id) && packages[id]) || NO_PACKAGE;
}

/** What has been fetched of a set of areas. */
export function areasOf({ areaSets }: Pick<HustingsState, 'areaSets'>, id: string | null): AreaPackage {
  return (id !== null && areaSets[id]) || NO_AREAS;
}

/** What has been fetched of the election that is shown, or is to be shown first. */
export function selectPackage(state: HustingsState): ElectionPackage {
  return packageOf(state, state.view.election);
}

/** What has been fetched of that election's areas. */
export function selectAreas(state: HustingsState): AreaPackage {
  return areasOf(state, selectPackage(state).areaSet);
}

/** The election that is shown, once it is here; `null` before. */
export function selectElection(state: HustingsState): Election | null {
  return readyValue(selectPackage(state).election);
}

/** The boundaries of its areas, perhaps coarse; `null` before they are here. */
export function selectAtlas(state: HustingsState): Atlas | null {
  return readyValue(selectAreas(state).atlas);
}

/** What has been fetched, by election and by areas, and how to fetch the rest. */
export interface Packages {
  readonly set: SetState;
  readonly get: GetState;
  /** The loader of the election that is meant where none is named. */
  readonly usual: PackageLoader;
  /** The loaders known so far by election. */
  readonly loaders: Map<string, PackageLoader>;
  /** The loader of the election that is shown. */
  shown(): PackageLoader;
  keepOfElection(id: string, change: Partial<ElectionPackage>): void;
  keepOfAreas(id: string, change: Partial<AreaPackage>): void;
  /** Fetches a part of the shown election's areas when it is first needed; after a failure, again. Nothing before the results are here. */
  fetchOfAreas<Part extends 'hexagons' | 'neighbours' | 'formerSeats' | 'places' | 'orientation'>(
    part: Part,
    request: (loader: PackageLoader, election: Election) => Promise<ValueOf<AreaPackage[Part]>>,
  ): Promise<void>;
}

type ValueOf<Part> = Part extends Loadable<infer Value> ? Value : never;

/** What the slices fetch and keep with; what arrives late is kept where it belongs, whatever is shown by then. */
export function packagesOf(usual: PackageLoader, set: SetState, get: GetState): Packages {
  const loaders = new Map([usual, usual.ofPage ?? usual].map((loader) => [loader.electionId, loader]));
  const shown = () => loaders.get(get().view.election) ?? usual;
  const keepOfAreas = (id: string, change: Partial<AreaPackage>) => {
    set({ areaSets: { ...get().areaSets, [id]: { ...areasOf(get(), id), ...change } } });
  };
  return {
    set,
    get,
    usual,
    loaders,
    shown,
    keepOfElection: (id, change) => {
      set({ packages: { ...get().packages, [id]: { ...packageOf(get(), id), ...change } } });
    },
    keepOfAreas,
    fetchOfAreas: async (part, request) => {
      const state = get();
      const election = selectElection(state);
      const { status } = selectAreas(state)[part];
      if (election === null || status === 'loading' || status === 'ready') return;
      const loader = shown();
      keepOfAreas(loader.areaSetId, { [part]: { status: 'loading' } });
      keepOfAreas(loader.areaSetId, { [part]: await settle(request(loader, election)) });
    },
  };
}
