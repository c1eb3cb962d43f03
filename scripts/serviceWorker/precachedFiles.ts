import { createHash } from 'node:crypto';
import { posix } from 'node:path';
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
/** Data that only some readers ask for, and that are kept once they have been. */
const ON_REQUEST = /^(boundaries-2024\/(detail-|places)|postcodes\/)/;

/** The scripts and styles that the page needs now or later, through all that they name. */
function assetsOf(built: BuiltFiles): readonly string[] {
  const { blocking, scripts, lateStyles } = pageFiles(built.read(PAGE).toString());
  const reached = new Set([...blocking, ...scripts, ...lateStyles].map((address) => posix.normalize(address)));
  for (const path of reached) {
    for (const next of [...built.withImports(path), ...built.namedBy(path)]) reached.add(next);
  }
  return [...reached];
}

/** What of a build has to be on a device for the app to open there without network. */
export async function precachedFiles(
  folder: string,
  versions: Readonly<Record<string, string>>,
): Promise<readonly PrecachedFile[]> {
  const built = await builtFiles(folder);
  const revised = (url: string): PrecachedFile => ({
    url,
    revision: createHash('sha256').update(built.read(url)).digest('hex').slice(0, 16),
  });
  const integrityOf = (path: string) => `sha256-${createHash('sha256').update(built.read(path)).digest('base64')}`;
  const data = Object.entries(versions)
    .filter(([path]) => !ON_REQUEST.test(path))
    .map(([path, version]) => ({ url: `data/${path}?v=${version}`, revision: null, integrity: integrityOf(`data/${path}`) }));
  return [
    ...[PAGE, GLANCE, 'icons/hustings.svg'].map(revised),
    ...assetsOf(built).map((url) => ({ url, revision: null, integrity: integrityOf(url) })),
    ...data,
  ];
}
