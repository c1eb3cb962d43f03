import type { Election } from '../election/election.ts';
import type { FormerSeat } from '../election/formerSeat.ts';
import type { Atlas } from '../geography/atlas.ts';
import type { BoundaryDetail } from '../geography/boundaryDetail.ts';
import type { HexagonLayout } from '../geography/hexagonLayout.ts';
import type { Neighbours } from '../geography/neighbours.ts';
import { NO_ORIENTATION, type Orientation } from '../geography/orientation.ts';
import type { CandidaciesBySeat } from './candidacies.ts';
import { DataError } from './dataError.ts';
import type { Manifest } from './manifest.ts';
import { nextTask } from './nextTask.ts';
import { detailPath, MANIFEST_PATH, type PackageEntry } from './packagePaths.ts';
import type { Places } from './places.ts';
import { createPostcodeLoader, type Decoder, type PostcodeLoader } from './postcodeLoader.ts';
import { electionOfResults, isOfToday, readResults } from './results.ts';

/**
 * Loads the files of an election and of the areas that it was held in. Each is asked for once, also by calls at the same time; a failure
 * is forgotten, so that calling again tries again. Every method rejects with a DataError that names the file.
 */
export interface PackageLoader extends PostcodeLoader {
  /** The election's id and that of its areas. */
  readonly electionId: string;
  readonly areaSetId: string;
  /** The loader of the election that the page arrived with, where that is not the usual one. */
  readonly ofPage?: PackageLoader;
  /** What else the package holds. */
  manifest(): Promise<Manifest>;
  /** The loader of another election of the package; `null` where it has none of the id. Elections of the same areas share their files. */
  of(electionId: string): Promise<PackageLoader | null>;
  results(): Promise<Election>;
  /** Empty where the package has no candidates of the election. */
  candidacies(election: Election): Promise<CandidaciesBySeat>;
  /** @param codes the election's codes in order, which the boundaries must match. */
  overview(codes: readonly string[]): Promise<Atlas>;
  detail(number: number): Promise<BoundaryDetail>;
  neighbours(): Promise<Neighbours>;
  hexagons(): Promise<HexagonLayout>;
  /** Empty where the package has none for these areas. @param seats how many seats the election has. */
  formerSeats(seats: number): Promise<readonly FormerSeat[]>;
  /** Empty where the package has none for these areas. @param seats how many seats the election has. */
  places(seats: number): Promise<Places>;
  /** Empty where the package has none for these areas. @param seats how many seats the election has. */
  orientation(seats: number): Promise<Orientation>;
}

export interface PackageLocation {
  /** Address of the package's folder, absolute or relative to the page: "/data/". */
  readonly base: string;
  /** A version for each path that has one, as `versionsOf` gives them; it becomes `?v=…`, so that a changed file has a new address. */
  readonly versions: Readonly<Record<string, string>>;
  readonly fetch?: typeof fetch;
}

/** An election whose files are known without the package's table of contents, and their versions. */
type KnownElection = Pick<PackageLocation, 'versions'> & { readonly entry: PackageEntry };

/** What loads the files of a set of areas, and what no area set is needed for. */
type AreaLoader = Omit<PackageLoader, 'electionId' | 'results' | 'candidacies' | 'ofPage'>;

/**
 * A loader of the election that a page shows where none is named, from the data package at an address; `ofPage` is another one that the
 * page arrived with.
 */
export function createPackageLoader(
  location: PackageLocation & KnownElection & { readonly ofPage?: KnownElection | undefined },
): PackageLoader {
  const manifest = onceAt(location)(MANIFEST_PATH, async () => (await import('./manifest.ts')).decodeManifest);
  const areas = new Map<string, AreaLoader>();
  const loaders = new Map<string, PackageLoader>();

  function loaderOf({ election, areaSet }: PackageEntry, versions: PackageLocation['versions']): PackageLoader {
    const here = { ...location, versions };
    const shared = areas.get(areaSet.id) ?? { ...areaLoader(areaSet, here), manifest, of };
    areas.set(areaSet.id, shared);
    const loader = { ...shared, ...electionLoader(election, here, election.id !== location.entry.election.id) };
    loaders.set(election.id, loader);
    return loader;
  }

  async function of(id: string): Promise<PackageLoader | null> {
    const known = loaders.get(id);
    if (known !== undefined) return known;
    const contents = await manifest();
    const { entryOf, versionsOf } = await import('./manifest.ts');
    const entry = entryOf(contents, id);
    return entry && (loaders.get(id) ?? loaderOf(entry, versionsOf(contents)));
  }

  const { entry, versions, ofPage } = location;
  const usual = loaderOf(entry, versions);
  return ofPage === undefined ? usual : { ...usual, ofPage: loaderOf(ofPage.entry, ofPage.versions) };
}

/** Makes functions that load a file once from a package. */
function onceAt({ base, versions, fetch: request = fetch }: PackageLocation) {
  const folder = base.endsWith('/') ? base : `${base}/`;

  async function textOf(path: string, versionedAs: string, options: RequestInit): Promise<string> {
    const version = versions[versionedAs];
    const address = `${folder}${path}${version === undefined ? '' : `?v=${encodeURIComponent(version)}`}`;
    let response: Response;
    try {
      response = await request(address, options);
    } catch (cause) {
      throw new DataError(path, 'it did not arrive, as the connection failed', { cause });
    }
    if (!response.ok) throw new DataError(path, `the server answered ${response.status} instead of sending it`);
    try {
      return await response.text();
    } catch (cause) {
      throw new DataError(path, 'the connection failed before all of it had arrived', { cause });
    }
  }

  return function once<Context extends unknown[], Content>(
    path: string | null,
    decoder: Decoder<Context, Content>,
    none?: Content,
    versionedAs = path,
  ): (...context: Context) => Promise<Content> {
    let promise: Promise<Content> | null = null;
    // The browser's cache may have kept a damaged answer.
    let options: RequestInit = {};
    return async (...context) => {
      if (path === null || versionedAs === null) {
        if (none === undefined) throw new DataError('data', 'there are none for these areas');
        return none;
      }
      promise ??= Promise.all([textOf(path, versionedAs, options), codeOf(path, decoder)])
        .then(async ([text, decode]) => {
          await nextTask();
          const content = await decode(text, path, ...context);
          await nextTask();
          return content;
        })
        .catch((error: unknown) => {
          promise = null;
          options = { cache: 'reload' };
          throw error;
        });
      return promise;
    };
  };
}

function electionLoader(
  { id, results, candidacies }: PackageEntry['election'],
  location: PackageLocation,
  isNamed: boolean,
): Pick<PackageLoader, 'electionId' | 'results' | 'candidacies'> {
  const once = onceAt(location);
  return {
    electionId: id,
    results: once(results, async () => async (text, file) => {
      const read = readResults(text, file);
      const content = isOfToday(read) ? read : (await codeOf(file, () => import('./resultsVersion1.ts'))).inTodaysTerms(read);
      await nextTask();
      const election = electionOfResults(content, file);
      if (election.id !== id) throw new DataError(file, `it says that it is of the election “${election.id}”`);
      return isNamed ? { ...election, isNamed } : election;
    }),
    candidacies: once(candidacies, async () => (await import('./candidacies.ts')).decodeCandidacies, new Map()),
  };
}

function areaLoader(set: PackageEntry['areaSet'], location: PackageLocation): Omit<AreaLoader, 'manifest' | 'of'> {
  const once = onceAt(location);
  const details = new Map<number, () => Promise<BoundaryDetail>>();
  return {
    areaSetId: set.id,
    overview: once(set.overview, async () => (await import('./boundaries.ts')).decodeOverviewInTasks),
    detail: (number) => {
      const decoder = async () => {
        const { decodeNumberedDetail } = await import('./boundaries.ts');
        return (text: string, file: string) => decodeNumberedDetail(text, file, number);
      };
      const load = details.get(number) ?? once(detailPath(set, number), decoder, undefined, set.detail);
      details.set(number, load);
      return load();
    },
    neighbours: once(set.neighbours, async () => (await import('./neighbours.ts')).decodeNeighbours),
    hexagons: once(set.hexagons, async () => (await import('./hexagons.ts')).decodeHexagons),
    formerSeats: once(set.formerSeats, async () => (await import('./formerSeats.ts')).decodeFormerSeats, []),
    places: once(set.places, async () => (await import('./places.ts')).decodePlaces, { towns: [], wards: [] }),
    orientation: once(set.orientation, async () => (await import('./orientation.ts')).decodeOrientation, NO_ORIENTATION),
    ...createPostcodeLoader(once, set.postcodes),
  };
}

async function codeOf<Code>(path: string, load: () => Promise<Code>): Promise<Code> {
  try {
    return await load();
  } catch (cause) {
    throw new DataError(
      path,
      'the part of the page that reads it did not arrive; if trying again does not help, load the page again',
      { cause },
    );
  }
}
