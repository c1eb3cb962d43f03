import type { Election } from '../election/election.ts';
import type { FormerSeat } from '../election/formerSeat.ts';
import type { Atlas } from '../geography/atlas.ts';
import type { BoundaryDetail } from '../geography/boundaryDetail.ts';
import type { HexagonLayout } from '../geography/hexagonLayout.ts';
import type { Neighbours } from '../geography/neighbours.ts';
import type { CandidaciesBySeat } from './candidacies.ts';
import { DataError } from './dataError.ts';
import { nextTask } from './nextTask.ts';
import { detailPath, PACKAGE_PATHS } from './packagePaths.ts';
import type { Places } from './places.ts';
import { createPostcodeLoader, type Decoder, type PostcodeLoader } from './postcodeLoader.ts';
import { electionOfResults, readResults } from './results.ts';

/**
 * Loads the files of a data package. Each is asked for once, also by calls at the same time; a failure is forgotten, so that
 * calling again tries again. Every method rejects with a DataError that names the file.
 */
export interface PackageLoader extends PostcodeLoader {
  results(): Promise<Election>;
  candidacies(election: Election): Promise<CandidaciesBySeat>;
  /** @param codes the election's codes in order, which the boundaries must match. */
  overview(codes: readonly string[]): Promise<Atlas>;
  detail(number: number): Promise<BoundaryDetail>;
  neighbours(): Promise<Neighbours>;
  hexagons(): Promise<HexagonLayout>;
  /** @param seats how many seats the election has. */
  formerSeats(seats: number): Promise<readonly FormerSeat[]>;
  /** @param seats how many seats the election has. */
  places(seats: number): Promise<Places>;
}

export interface PackageLocation {
  /** Address of the package's folder, absolute or relative to the page: "/data/". */
  readonly base: string;
  /** A version for each path that has one; it becomes `?v=…`, so that a changed file has a new address. */
  readonly versions: Readonly<Record<string, string>>;
  readonly fetch?: typeof fetch;
}

/** A loader of the data package at an address. */
export function createPackageLoader({ base, versions, fetch: request = fetch }: PackageLocation): PackageLoader {
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

  function once<Context extends unknown[], Content>(
    path: string,
    decoder: Decoder<Context, Content>,
    versionedAs = path,
  ): (...context: Context) => Promise<Content> {
    let promise: Promise<Content> | null = null;
    // The browser's cache may have kept a damaged answer.
    let options: RequestInit = {};
    return (...context) => {
      promise ??= Promise.all([textOf(path, versionedAs, options), codeOf(path, decoder)])
        .then(async ([text, decode]) => {
          await nextTask();
          const content = await decode(text, ...context);
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
  }

  const details = new Map<number, () => Promise<BoundaryDetail>>();

  return {
    results: once(PACKAGE_PATHS.results, async () => async (text) => {
      const content = readResults(text, PACKAGE_PATHS.results);
      await nextTask();
      return electionOfResults(content, PACKAGE_PATHS.results);
    }),
    candidacies: once(PACKAGE_PATHS.candidacies, async () => {
      const { decodeCandidacies } = await import('./candidacies.ts');
      return (text, election: Election) => decodeCandidacies(text, PACKAGE_PATHS.candidacies, election);
    }),
    overview: once(PACKAGE_PATHS.overview, async () => {
      const { atlasOfOverview, readOverview } = await import('./boundaries.ts');
      return async (text, codes: readonly string[]) => {
        const content = readOverview(text, PACKAGE_PATHS.overview);
        await nextTask();
        return atlasOfOverview(content, PACKAGE_PATHS.overview, codes);
      };
    }),
    detail: (number) => {
      const path = detailPath(number);
      const load = details.get(number) ?? once(path, () => detailDecoder(path, number));
      details.set(number, load);
      return load();
    },
    neighbours: once(PACKAGE_PATHS.neighbours, async () => {
      const { decodeNeighbours } = await import('./neighbours.ts');
      return (text) => decodeNeighbours(text, PACKAGE_PATHS.neighbours);
    }),
    hexagons: once(PACKAGE_PATHS.hexagons, async () => {
      const { decodeHexagons } = await import('./hexagons.ts');
      return (text) => decodeHexagons(text, PACKAGE_PATHS.hexagons);
    }),
    formerSeats: once(PACKAGE_PATHS.formerSeats, async () => {
      const { decodeFormerSeats } = await import('./formerSeats.ts');
      return (text, seats: number) => decodeFormerSeats(text, PACKAGE_PATHS.formerSeats, seats);
    }),
    places: once(PACKAGE_PATHS.places, async () => {
      const { decodePlaces } = await import('./places.ts');
      return (text, seats: number) => decodePlaces(text, PACKAGE_PATHS.places, seats);
    }),
    ...createPostcodeLoader(once),
  };
}

async function codeOf<Context extends unknown[], Content>(path: string, decoder: Decoder<Context, Content>) {
  try {
    return await decoder();
  } catch (cause) {
    throw new DataError(
      path,
      'the part of the page that reads it did not arrive; if trying again does not help, load the page again',
      { cause },
    );
  }
}

async function detailDecoder(path: string, number: number): Promise<(text: string) => BoundaryDetail> {
  const { decodeDetail } = await import('./boundaries.ts');
  return (text) => {
    const detail = decodeDetail(text, path);
    if (detail.number !== number) throw new DataError(path, `it says that it is detail file ${detail.number}`);
    return detail;
  };
}
