import type { Atlas } from '../geography/atlas.ts';
import type { BoundaryDetail } from '../geography/boundaryDetail.ts';
import type { HexagonLayout } from '../geography/hexagonLayout.ts';
import type { Neighbours } from '../geography/neighbours.ts';
import { decodeDetail, decodeOverview } from './boundaries.ts';
import { type CandidaciesBySeat, decodeCandidacies } from './candidacies.ts';
import { DataError } from './dataError.ts';
import type { Election } from './election.ts';
import { decodeHexagons } from './hexagons.ts';
import { decodeManifest, type Manifest } from './manifest.ts';
import { decodeNeighbours } from './neighbours.ts';
import { detailPath, PACKAGE_PATHS } from './packagePaths.ts';
import { createPostcodeLoader, type PostcodeLoader } from './postcodeLoader.ts';
import { decodeResults } from './results.ts';

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
  manifest(): Promise<Manifest>;
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

  async function textOf(path: string, versionedAs: string): Promise<string> {
    const version = versions[versionedAs];
    const address = `${folder}${path}${version === undefined ? '' : `?v=${encodeURIComponent(version)}`}`;
    let response: Response;
    try {
      response = await request(address);
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
    decode: (text: string, ...context: Context) => Content,
    versionedAs = path,
  ): (...context: Context) => Promise<Content> {
    let promise: Promise<Content> | null = null;
    return (...context) => {
      promise ??= textOf(path, versionedAs)
        .then((text) => decode(text, ...context))
        .catch((error: unknown) => {
          promise = null;
          throw error;
        });
      return promise;
    };
  }

  const details = new Map<number, () => Promise<BoundaryDetail>>();

  return {
    results: once(PACKAGE_PATHS.results, (text) => decodeResults(text, PACKAGE_PATHS.results)),
    candidacies: once(PACKAGE_PATHS.candidacies, (text, election: Election) =>
      decodeCandidacies(text, PACKAGE_PATHS.candidacies, election),
    ),
    overview: once(PACKAGE_PATHS.overview, (text, codes: readonly string[]) => decodeOverview(text, PACKAGE_PATHS.overview, codes)),
    detail: (number) => {
      const path = detailPath(number);
      const load = details.get(number) ?? once(path, (text) => detailOfNumber(text, path, number));
      details.set(number, load);
      return load();
    },
    neighbours: once(PACKAGE_PATHS.neighbours, (text) => decodeNeighbours(text, PACKAGE_PATHS.neighbours)),
    hexagons: once(PACKAGE_PATHS.hexagons, (text) => decodeHexagons(text, PACKAGE_PATHS.hexagons)),
    manifest: once(PACKAGE_PATHS.manifest, (text) => decodeManifest(text, PACKAGE_PATHS.manifest)),
    ...createPostcodeLoader(once),
  };
}

function detailOfNumber(text: string, path: string, number: number): BoundaryDetail {
  const detail = decodeDetail(text, path);
  if (detail.number !== number) throw new DataError(path, `it says that it is detail file ${detail.number}`);
  return detail;
}
