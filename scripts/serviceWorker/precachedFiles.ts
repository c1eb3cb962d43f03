import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { PackageEntry } from '../../src/dataset/packagePaths.ts';
import { type BuiltFiles, builtFiles } from '../measureBuild/builtFiles.ts';
import { pageFiles } from '../measureBuild/pageFiles.ts';

/** A file as the service worker keeps it: `revision` tells two releases' apart where the address does not. */
export interface PrecachedFile {
  readonly url: string;
  readonly revision: string | null;
  /** What the bytes must be, as in an element's `integrity`: a damaged file is not kept. `undefined` where a host may write into it. */
  readonly integrity?: string;
}

const PAGE = 'index.html';
/** Has no version: what readers who press early see. */
const GLANCE = 'data/glance.json';
/** The scripts and styles that the page needs now or later, through all that they name. */
function assetsOf(built: BuiltFiles): readonly string[] {
  const { blocking, scripts, lateStyles } = pageFiles(built.read(PAGE).toString());
  const reached = new Set([...blocking, ...scripts, ...lateStyles].map((address) => posix.normalize(address)));
  for (const path of reached) {
    for (const next of [...built.withImports(path), ...built.namedBy(path)]) reached.add(next);
  }
  return [...reached];
}

/**
 * What of a build has to be on a device for the app to open its usual election there without network. Detailed boundaries, places,
 * postcodes and other elections only some readers ask for: they are kept once they have been asked for.
 */
export async function precachedFiles(
  folder: string,
  { election, areaSet }: PackageEntry,
  versions: Readonly<Record<string, string>>,
): Promise<readonly PrecachedFile[]> {
  const built = await builtFiles(folder);
  const revised = (url: string): PrecachedFile => ({
    url,
    revision: createHash('sha256').update(built.read(url)).digest('hex').slice(0, 16),
  });
  const integrityOf = (path: string) => `sha256-${createHash('sha256').update(built.read(path)).digest('base64')}`;
  const { overview, neighbours, hexagons, formerSeats, orientation } = areaSet;
  const data = [election.results, election.candidacies, overview, neighbours, hexagons, formerSeats, orientation]
    .filter((path) => path !== null)
    .map((path) => ({ url: `data/${path}?v=${versions[path]}`, revision: null, integrity: integrityOf(`data/${path}`) }));
  return [
    ...[PAGE, GLANCE, 'icons/hustings.svg'].map(revised),
    ...assetsOf(built).map((url) => ({ url, revision: null, integrity: integrityOf(url) })),
    ...data,
  ];
}
