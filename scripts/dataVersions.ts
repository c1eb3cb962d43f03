import { readFileSync } from 'node:fs';

/** Each data file's version, from the manifest: a new package gets new addresses, so no cache can mix two of them. */
export function dataVersions(packageFolder: string): Readonly<Record<string, string>> {
  const manifest: { files: { path: string; sha256: string }[] } = JSON.parse(
    readFileSync(`${packageFolder}/manifest.json`, 'utf8'),
  );
  return Object.fromEntries(manifest.files.map(({ path, sha256 }) => [path, sha256.slice(0, 8)]));
}
