import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Credit, creditsOf } from '../src/dataset/credits.ts';
import { decodeManifest, entryOf, type Manifest, pathsOf, versionsOf } from '../src/dataset/manifest.ts';
import { MANIFEST_PATH, type PackageEntry } from '../src/dataset/packagePaths.ts';
import { pageOfElection } from '../src/first-paint/contract.ts';

/** What a build has to know of the data package before it reads the files. */
export interface DataPackage {
  readonly manifest: Manifest;
  /** The files of the election that pages show where none is named. */
  readonly entry: PackageEntry;
  /** Each file's version, with that of the table of contents: a new package gets new addresses, so no cache can mix two of them. */
  readonly versions: Readonly<Record<string, string>>;
  /** The versions that a page needs for its usual election and to ask for what else there is. */
  readonly ownVersions: Readonly<Record<string, string>>;
  /** Whom pages credit with that election, and its year. */
  readonly credits: readonly Credit[];
  readonly year: string;
  /** The day on which the data package was made, ISO 8601; "" where the package is from before it was noted. */
  readonly date: string;
}

/** Reads the table of contents of the data package in a folder. Errors: as `decodeManifest`. */
export function dataPackage(folder: string): DataPackage {
  const text = readFileSync(join(folder, MANIFEST_PATH), 'utf8');
  const manifest = decodeManifest(text, MANIFEST_PATH);
  const entry = entryOf(manifest, manifest.default);
  if (entry === null) throw new Error(`The data package has no election “${manifest.default}”`);
  const version = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const versions = { ...versionsOf(manifest), [MANIFEST_PATH]: version };
  const own = new Set([...pathsOf(manifest, manifest.default), entry.areaSet.detail, MANIFEST_PATH]);
  return {
    manifest,
    entry,
    versions,
    ownVersions: Object.fromEntries(Object.entries(versions).filter(([path]) => own.has(path))),
    credits: creditsOf(manifest, manifest.default),
    year: manifest.elections.find(({ id }) => id === manifest.default)?.date.slice(0, 4) ?? '',
    date: manifest.date ?? '',
  };
}

/** The files of the pages of elections other than the usual one, by their ids; those of articles where `inArticle`. */
export function otherPages(
  { elections, default: usual }: Pick<Manifest, 'elections' | 'default'>,
  inArticle: boolean,
): Readonly<Record<string, string>> {
  const others = elections.filter(({ id }) => id !== usual);
  return Object.fromEntries(others.map(({ id }) => [id, pageOfElection(id, inArticle)]));
}
