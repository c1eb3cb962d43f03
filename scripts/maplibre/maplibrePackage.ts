import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

/** The path of the package's own description. */
export const DESCRIPTION = createRequire(import.meta.url).resolve('maplibre-gl/package.json');
/** The folder of its sources. */
export const SOURCES = resolve(dirname(DESCRIPTION), 'src');

/**
 * Which MapLibre a build contains, by the environment variable `HUSTINGS_MAPLIBRE`: made from the sources in its package, unless the
 * variable is "published".
 * @throws RangeError where it has another value.
 */
export function mapLibreToBuild(setting: string | undefined): 'sources' | 'published' {
  if (setting === undefined || setting === '' || setting === 'sources') return 'sources';
  if (setting === 'published') return setting;
  throw new RangeError(`HUSTINGS_MAPLIBRE is “${setting}”; it can be “sources”, which it is without, or “published”.`);
}

const PACKAGES: readonly string[] = ['maplibre-gl', ...Object.keys(JSON.parse(readFileSync(DESCRIPTION, 'utf8')).dependencies)];

/** Whether a module, by its path, belongs to MapLibre or to a package that it is made with. */
export function isOfMapLibre(id: string): boolean {
  return PACKAGES.some((name) => id.includes(`/node_modules/${name}/`));
}
