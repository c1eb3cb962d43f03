import { DataError } from '../dataset/dataError.ts';
import type { PackageLoader } from '../dataset/fetchPackage.ts';
import type { Atlas } from '../geography/atlas.ts';
import { detailFilesInBounds } from '../geography/bounds.ts';
import type { HexagonLayout } from '../geography/hexagonLayout.ts';
import { begunIn } from '../view/view.ts';
import { readyValue, settle } from './loadable.ts';
import { areasOf, NO_AREAS, NO_PACKAGE, type Packages, packageOf, selectAreas, selectAtlas, selectPackage } from './packages.ts';
import type { Sharpener } from './sharpener.ts';
import type { PackageSlice } from './state.ts';

/** Fetching the data package; failures become states, never exceptions. `sketch` and `hexagons` are what the page arrived with. */
export function packageSlice(packages: Packages, sketch: Atlas | null, hexagons: HexagonLayout | null): PackageSlice {
  const { set, get, usual, loaders, shown, keepOfElection, keepOfAreas, fetchOfAreas } = packages;
  const arrived = usual.ofPage ?? usual;
  /** The areas whose boundaries have arrived, and not a sketch of them alone. */
  const arrivedAreas = new Set<string>();
  let sharpener: Promise<Sharpener> | null = null;
  let isCodeMissing = false;

  /** With the code for it, which only a map that is seen closely needs; where that did not arrive, again only for who asks. */
  async function sharpenBy(wanted: readonly number[], askedFor: boolean): Promise<void> {
    if (wanted.length === 0 || (isCodeMissing && !askedFor)) return;
    sharpener ??= import('./sharpener.ts').then(({ createSharpener }) => createSharpener(packages));
    const sharpen = await sharpener.catch(() => null);
    isCodeMissing = sharpen === null;
    if (sharpen !== null) return sharpen(wanted, askedFor);
    sharpener = null;
    const { missingDetail } = selectAreas(get());
    keepOfAreas(shown().areaSetId, { missingDetail: [...new Set([...missingDetail, ...wanted])] });
  }

  async function load(loader: PackageLoader): Promise<void> {
    const { electionId, areaSetId } = loader;
    const results = () => packageOf(get(), electionId).election;
    if (results().status !== 'ready') {
      keepOfElection(electionId, { areaSet: areaSetId, election: { status: 'loading' } });
      const found = await settle(loader.results());
      const { view } = get();
      if (found.status === 'ready' && view.election === electionId) set({ view: begunIn(view, found.value) });
      keepOfElection(electionId, { election: found });
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

  /** With the code for other elections, which few visits ask for. */
  const withOthers = <Value>(ask: (code: typeof import('./otherElection.ts')) => Promise<Value>) =>
    settle(
      import('./otherElection.ts').then(ask, (cause: unknown) => {
        throw new DataError('manifest.json', 'the part of the page that reads it did not arrive', { cause });
      }),
    );

  return {
    usualElection: usual.electionId,
    packages: Object.fromEntries(
      [usual, arrived].map(({ electionId, areaSetId }) => [electionId, { ...NO_PACKAGE, areaSet: areaSetId }]),
    ),
    areaSets: {
      [arrived.areaSetId]: {
        ...NO_AREAS,
        ...(arrived.lacksPostcodes && { lacksPostcodes: true }),
        ...(sketch !== null && { atlas: { status: 'ready', value: sketch } }),
        ...(hexagons !== null && { hexagons: { status: 'ready', value: hexagons } }),
      },
    },
    awaited: null,
    leftOut: [],

    loadElection: async () => {
      const { election: id } = get().view;
      const known = loaders.get(id);
      if (known !== undefined) {
        await load(known);
        // Only now: the results are what the page waits for.
        if (known !== usual) void withOthers(async ({ keepContents }) => keepContents(packages));
        return;
      }
      keepOfElection(id, { election: { status: 'loading' } });
      const found = await withOthers((code) => code.loadFirst(packages, load, id));
      if (found.status === 'failed') keepOfElection(id, { election: found });
    },

    showElection: async (id, query = null) => {
      const asked = { id, query, error: null };
      set({ awaited: asked });
      const outcome = await withOthers((code) => code.switchElection(packages, load, asked));
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
      const missing = detailFilesInBounds(atlas, bounds).filter((file) => !atlas.sharpened.has(file));
      await sharpenBy(missing, askedFor);
    },

    fetchMissingShapes: async () => {
      const { loadHexagons, loadElection, loadOrientation } = get();
      const { hexagons: layout, overviewMissing, missingDetail, orientation } = selectAreas(get());
      await Promise.all([
        layout.status === 'failed' ? loadHexagons() : null,
        orientation.status === 'failed' ? loadOrientation() : null,
        overviewMissing ? loadElection() : sharpenBy(missingDetail, true),
      ]);
    },

    loadOrientation: () => fetchOfAreas('orientation', (loader, { contests }) => loader.orientation(contests.length)),
  };
}
