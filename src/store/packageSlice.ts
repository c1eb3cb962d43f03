import { DataError } from '../dataset/dataError.ts';
import type { PackageLoader } from '../dataset/fetchPackage.ts';
import type { Atlas } from '../geography/atlas.ts';
import { detailFilesInBounds } from '../geography/detailFilesInBounds.ts';
import type { HexagonLayout } from '../geography/hexagonLayout.ts';
import { readyValue } from './loadable.ts';
import {
  areasOf,
  NO_AREAS,
  NO_PACKAGE,
  type Packages,
  packageOf,
  selectAreas,
  selectAtlas,
  selectElection,
  selectPackage,
} from './packages.ts';
import { settle } from './settle.ts';
import type { PackageSlice } from './state.ts';

/** Milliseconds before a detail file that failed is asked for again by a map that moves; each further failure doubles them. */
const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 300_000;

/** Fetching the data package; failures become states, never exceptions. `sketch` and `hexagons` are what the page arrived with. */
export function packageSlice(packages: Packages, sketch: Atlas | null, hexagons: HexagonLayout | null): PackageSlice {
  const { set, get, usual, loaders, shown, keepOfElection, keepOfAreas } = packages;
  /** The areas whose boundaries have arrived, and not a sketch of them alone. */
  const arrivedAreas = new Set<string>();
  /** By detail file that failed: the pause after that, and when it is over. */
  const pauses = new Map<string, { readonly pause: number; readonly over: number }>();

  /** What a detail file does to an atlas. */
  async function sharpeningWith(loader: PackageLoader, file: number): Promise<(atlas: Atlas) => Atlas> {
    const code = import('../geography/sharpen.ts').catch((cause: unknown) => {
      throw new DataError(`detail-${file}`, 'the part of the page that reads it did not arrive', { cause });
    });
    const [{ sharpen }, detail] = await Promise.all([code, loader.detail(file)]);
    return (atlas) => sharpen(atlas, detail);
  }

  async function sharpenBy(wanted: readonly number[]): Promise<void> {
    if (wanted.length === 0) return;
    const loader = shown();
    const { areaSetId } = loader;
    const arrived = await Promise.all(wanted.map(async (file) => ({ file, detail: await settle(sharpeningWith(loader, file)) })));
    const areas = areasOf(get(), areaSetId);
    let current = readyValue(areas.atlas);
    if (current === null) return;
    // Merged together: one new atlas, so that the map re-tiles once for all that came into view.
    for (const { file, detail } of arrived) {
      if (detail.status === 'ready' && !current.sharpened.has(file)) current = detail.value(current);
    }
    for (const { file, detail } of arrived) {
      const key = areaSetId + file;
      const pause = Math.min((pauses.get(key)?.pause ?? FIRST_PAUSE / 2) * 2, LONGEST_PAUSE);
      if (detail.status === 'failed') pauses.set(key, { pause, over: Date.now() + pause });
      else pauses.delete(key);
    }
    const failed = arrived.filter(({ detail }) => detail.status === 'failed').map(({ file }) => file);
    const stillMissing = areas.missingDetail.filter((file) => !wanted.includes(file));
    keepOfAreas(areaSetId, { atlas: { status: 'ready', value: current }, missingDetail: [...stillMissing, ...failed] });
  }

  async function load(loader: PackageLoader): Promise<void> {
    const { electionId, areaSetId } = loader;
    const results = () => packageOf(get(), electionId).election;
    if (results().status !== 'ready') {
      keepOfElection(electionId, { areaSet: areaSetId, election: { status: 'loading' } });
      keepOfElection(electionId, { election: await settle(loader.results()) });
    }
    const election = readyValue(results());
    if (election === null || arrivedAreas.has(areaSetId)) return;
    const sketched = areasOf(get(), areaSetId).atlas.status === 'ready';
    if (!sketched) keepOfAreas(areaSetId, { atlas: { status: 'loading' } });
    const atlas = await settle(loader.overview(election.contests.map(({ code }) => code)));
    const arrived = atlas.status === 'ready';
    if (arrived) arrivedAreas.add(areaSetId);
    // A sketch stays where the boundaries do not arrive: coarse is better than none.
    keepOfAreas(areaSetId, { ...((arrived || !sketched) && { atlas }), overviewMissing: !arrived });
  }

  /** The code for other elections, which few visits ask for. */
  const codeForOthers = () =>
    import('./otherElection.ts').catch((cause: unknown) => {
      throw new DataError('manifest.json', 'the part of the page that reads it did not arrive', { cause });
    });

  return {
    usualElection: usual.electionId,
    packages: { [usual.electionId]: { ...NO_PACKAGE, areaSet: usual.areaSetId } },
    areaSets: {
      [usual.areaSetId]: {
        ...NO_AREAS,
        ...(sketch !== null && { atlas: { status: 'ready', value: sketch } }),
        ...(hexagons !== null && { hexagons: { status: 'ready', value: hexagons } }),
      },
    },
    awaited: null,
    leftOut: [],

    loadElection: async () => {
      const { election: id } = get().view;
      const known = loaders.get(id);
      if (known !== undefined) return load(known);
      keepOfElection(id, { election: { status: 'loading' } });
      const found = await settle(codeForOthers().then((code) => code.findElection(packages, id)));
      if (found.status === 'failed') keepOfElection(id, { election: found });
      // Where there is none of the id, the usual one is shown, and the address says what it would not be understood for.
      if (get().view.election === id && selectElection(get()) === null && found.status === 'ready') {
        if (found.value === null) set({ view: { ...get().view, election: usual.electionId } });
        await load(found.value ?? usual);
      }
    },

    showElection: async (id, query = null) => {
      if (selectElection(get()) === null) {
        set({ view: { ...get().view, election: id } });
        return get().loadElection();
      }
      const asked = { id, query, error: null };
      set({ awaited: asked });
      const outcome = await settle(codeForOthers().then((code) => code.switchElection(packages, load, asked)));
      if (outcome.status === 'failed' && get().awaited === asked) set({ awaited: { ...asked, error: outcome.error } });
    },
    dismissAwaited: () => set({ awaited: null, leftOut: [] }),

    loadCandidacies: async () => {
      const { election, candidacies } = selectPackage(get());
      const { status } = candidacies;
      if (election.status !== 'ready' || status === 'loading' || status === 'ready') return;
      const loader = shown();
      keepOfElection(loader.electionId, { candidacies: { status: 'loading' } });
      keepOfElection(loader.electionId, { candidacies: await settle(loader.candidacies(election.value)) });
    },

    sharpen: async (bounds, askedFor = false) => {
      const atlas = selectAtlas(get());
      if (atlas === null) return;
      const { areaSetId } = shown();
      const missing = detailFilesInBounds(atlas, bounds).filter((file) => !atlas.sharpened.has(file));
      await sharpenBy(missing.filter((file) => askedFor || Date.now() >= (pauses.get(areaSetId + file)?.over ?? 0)));
    },

    fetchMissingShapes: async () => {
      const { loadHexagons, loadElection } = get();
      const { hexagons: layout, overviewMissing, missingDetail } = selectAreas(get());
      await Promise.all([
        layout.status === 'failed' ? loadHexagons() : null,
        overviewMissing ? loadElection() : sharpenBy(missingDetail),
      ]);
    },
  };
}
