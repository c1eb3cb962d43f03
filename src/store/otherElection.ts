import { DataError } from '../dataset/dataError.ts';
import type { PackageLoader } from '../dataset/fetchPackage.ts';
import type { Election } from '../election/election.ts';
import { carriedView } from '../view/carriedView.ts';
import { readyValue } from './loadable.ts';
import { areasOf, type Packages, packageOf, selectElection } from './packages.ts';
import type { HustingsState } from './state.ts';
import { readQuery } from './viewSlice.ts';

/** Fetches results and boundaries. */
type Load = (loader: PackageLoader) => Promise<void>;

/** What is held by a seat's index, or was said of the election before: none of it has a meaning in another. */
const NOTHING_HELD = {
  hovered: null,
  pointedClass: null,
  flight: null,
  walk: null,
  postcode: null,
  namedSeat: null,
  stepAwaited: false,
  recordWanted: false,
  strayed: false,
} as const satisfies Partial<HustingsState>;

/**
 * The loader of an election by the package's table of contents; `null` where there is none of the id.
 * @throws DataError where that does not arrive.
 */
export async function findElection(packages: Packages, id: string): Promise<PackageLoader | null> {
  const { usual, loaders, keepOfAreas } = packages;
  const loader = loaders.get(id) ?? (await usual.of(id));
  if (loader !== null) loaders.set(id, loader);
  // It has just arrived; where not, nothing of it is shown.
  keepContents(packages);
  if (loader?.lacksPostcodes) keepOfAreas(loader.areaSetId, { lacksPostcodes: true });
  return loader;
}

/** Keeps the package's table of contents, which says whom an election is credited to; where it does not arrive, nothing is said. */
export function keepContents({ usual, set }: Packages): void {
  usual.manifest().then(
    (manifest) => set({ manifest }),
    () => {},
  );
}

/**
 * Fetches the election that is to be shown first. Where there is none of its id, the usual one is shown, and the address says what was
 * not understood; where another is asked for meanwhile, that one.
 * @throws DataError where the package's table of contents does not arrive.
 */
export async function loadFirst(packages: Packages, load: Load, id: string): Promise<void> {
  const { set, get, usual } = packages;
  const loader = await findElection(packages, id);
  const { view } = get();
  if (view.election !== id) return;
  if (loader === null) set({ view: { ...view, election: usual.electionId } });
  await load(loader ?? usual);
}

/**
 * Fetches an election with its boundaries and shows it in place of the present one, all in one change, unless something else has been
 * asked for meanwhile. One that the package does not have is said to be none, and the rest of the address read by the present one.
 * @throws DataError where something of it does not arrive; the present one stays.
 */
export async function switchElection(packages: Packages, load: Load, asked: NonNullable<HustingsState['awaited']>): Promise<void> {
  const { set, get } = packages;
  const { id, query } = asked;
  const loader = await findElection(packages, id);
  if (loader !== null) await load(loader);
  const shown = selectElection(get());
  if (get().awaited !== asked) return;
  if (shown === null) {
    // Nothing is shown that could stay until then.
    set({ view: { ...get().view, election: loader?.electionId ?? packages.usual.electionId }, awaited: null });
    return get().loadElection();
  }
  if (loader === null) {
    if (query !== null) readQuery(set, get, query, shown);
    else set({ awaited: null });
    return;
  }
  const { election: results } = packageOf(get(), id);
  const { atlas } = areasOf(get(), loader.areaSetId);
  for (const part of [results, atlas]) if (part.status === 'failed') throw part.error;
  const election = readyValue(results);
  if (election === null) return;
  checkSameAreas(packages, loader, election);
  if (query !== null) {
    readQuery(set, get, query, election, { ...NOTHING_HELD, leftOut: [] });
    return;
  }
  const sameAreas = packageOf(get(), shown.id).areaSet === loader.areaSetId;
  set({ ...NOTHING_HELD, ...carriedView(get().view, shown, election, sameAreas), queryFaults: [], awaited: null });
}

/** Elections of the same areas share what goes by the areas' index. Errors: DataError where one has other areas, or in another order. */
function checkSameAreas({ get }: Packages, { electionId, areaSetId }: PackageLoader, { contests }: Election): void {
  for (const [id, { areaSet, election }] of Object.entries(get().packages)) {
    const other = readyValue(election)?.contests ?? [];
    if (id === electionId || areaSet !== areaSetId || other.length === 0) continue;
    if (contests.length === other.length && contests.every(({ code }, index) => code === other[index]?.code)) continue;
    throw new DataError(`${electionId}/results`, `its areas are not those of “${id}”, which is of the same areas “${areaSetId}”`);
  }
}
