import { readFileSync } from 'node:fs';
import { decodeManifest } from '../src/dataset/manifest.ts';
import { PACKAGE_PATHS } from '../src/dataset/packagePaths.ts';

/** The day on which the data package was made, ISO 8601; "" where the package is from before it was noted. */
export function dataDate(packageFolder: string): string {
  const text = readFileSync(`${packageFolder}/${PACKAGE_PATHS.manifest}`, 'utf8');
  return decodeManifest(text, PACKAGE_PATHS.manifest).date ?? '';
}
