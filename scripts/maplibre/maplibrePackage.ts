import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

/** The path of the package's own description. */
export const DESCRIPTION = createRequire(import.meta.url).resolve('maplibre-gl/package.json');
/** The folder of its sources. */
export const SOURCES = resolve(dirname(DESCRIPTION), 'src');

const PACKAGES: readonly string[] = ['maplibre-gl', ...Object.keys(JSON.parse(readFileSync(DESCRIPTION, 'utf8')).dependencies)];

/** Whether a module, by its path, belongs to MapLibre or to a package that it is made with. */
export function isOfMapLibre(id: string): boolean {
  return PACKAGES.some((name) => id.includes(`/node_modules/${name}/`));
}
