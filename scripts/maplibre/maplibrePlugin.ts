import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { type Plugin, type Rolldown, transformWithOxc } from 'vite';

const DESCRIPTION = createRequire(import.meta.url).resolve('maplibre-gl/package.json');
const SOURCES = resolve(dirname(DESCRIPTION), 'src');
const PACKAGES: readonly string[] = ['maplibre-gl', ...Object.keys(JSON.parse(readFileSync(DESCRIPTION, 'utf8')).dependencies)];

/** What is used of the package, from where it is defined: its index would bring its controls, markers and popups. */
const PACKAGE = `
export { Map } from '${SOURCES}/ui/map.ts';
export { LngLat } from '${SOURCES}/geo/lng_lat.ts';
export { GPUInitializationError } from '${SOURCES}/util/gpu_initialization_error.ts';
import { config } from '${SOURCES}/util/config.ts';
export function setWorkerUrl(address) { config.WORKER_URL = address; }
`;

/** The one of MapLibre's packages that is not made of modules: with it, both sides would fetch what gives it the looks of one. */
const MURMUR_HASH = createRequire(DESCRIPTION).resolve('murmurhash-js/murmurhash3_gc.js');

const WORKER = resolve('src/map/maplibre/worker/maplibreWorker.ts');
const WORKER_URL = /maplibreWorker\.ts\?worker&url$/;
/** Marks the worker's own copies of our modules. What it shared with the page it would fetch with all else of that chunk. */
const COPY = '?in-worker';

const PACKAGE_ID = '\0hustings-maplibre';
const WORKER_URL_ID = '\0hustings-maplibre-worker-url';

/**
 * Builds MapLibre from the sources in its package. As published it is two files, each with all that both need: a hundred kilobytes
 * twice. Built here, the page and the worker share a chunk, which is fetched once.
 */
export function maplibrePlugin(): Plugin {
  let worker = '';
  return {
    name: 'hustings-maplibre',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      worker = this.emitFile({ type: 'chunk', id: `${WORKER}${COPY}`, name: 'maplibreWorker' });
    },
    async resolveId(source, importer) {
      if (source === 'maplibre-gl') return PACKAGE_ID;
      if (source === 'maplibre-gl/dist/maplibre-gl-worker.mjs') return `${SOURCES}/source/worker.ts`;
      if (WORKER_URL.test(source)) return WORKER_URL_ID;
      if (source === 'murmurhash-js') return MURMUR_HASH;
      if (source.endsWith(COPY)) return source;
      if (!importer?.endsWith(COPY)) return null;
      const found = await this.resolve(source, importer.slice(0, -COPY.length), { skipSelf: true });
      return found === null || found.external || isOfMapLibre(found.id) ? found : `${found.id}${COPY}`;
    },
    load(id) {
      if (id === PACKAGE_ID) return PACKAGE;
      if (id === WORKER_URL_ID) return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
      return null;
    },
    async transform(code, id) {
      if (id === MURMUR_HASH) return `${code}\nexport default murmurhash3_32_gc;`;
      if (!id.startsWith(SOURCES) || !id.endsWith('.ts')) return null;
      // Its classes declare the fields that their parents' constructors set.
      return transformWithOxc(code, id, {
        lang: 'ts',
        assumptions: { setPublicClassFields: true },
        typescript: { removeClassFieldsWithoutInitializer: true },
      });
    },
  };
}

/** How what a page begins with is cut into files: what MapLibre's two sides share is one of its own, what the app begins with another. */
export function chunkGroups(first: string): Rolldown.CodeSplittingGroup[] {
  return [
    { name: 'maplibreShared', test: isOfMapLibre, minShareCount: 2, includeDependenciesRecursively: false },
    { name: first, tags: ['$initial'], test: (id) => !isOfMapLibre(id) && !id.endsWith(COPY), includeDependenciesRecursively: false },
  ];
}

function isOfMapLibre(id: string): boolean {
  return PACKAGES.some((name) => id.includes(`/node_modules/${name}/`));
}
