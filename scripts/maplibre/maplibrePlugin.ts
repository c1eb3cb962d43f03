import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';
import { DRAWN_AS_NOTHING, LEFT_OUT } from './leftOut.ts';
import { DESCRIPTION, isOfMapLibre, mapLibreToBuild, SOURCES } from './maplibrePackage.ts';
import { stubOf } from './stubOf.ts';
import { IN_WORKER } from './workersOwn.ts';

/** What is used of the package, from where it is defined: its index would bring its controls, markers and popups. */
const PACKAGE = `
/*! MapLibre GL JS, 3-Clause BSD License: https://github.com/maplibre/maplibre-gl-js/blob/main/LICENSE.txt */
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

const PACKAGE_ID = '\0hustings-maplibre';
const WORKER_URL_ID = '\0hustings-maplibre-worker-url';

/** What makes the hash a CommonJS module, at its end. */
const ITS_EXPORT = /if\s*\(typeof module[\s\S]*$/;

/** Returns the hash as a module. Only its end changes, so its lines are mapped as they were. */
function asModule(code: string): { code: string; map: null } {
  if (!ITS_EXPORT.test(code)) throw new Error('murmurhash3_gc.js no longer ends in a CommonJS export');
  return { code: code.replace(ITS_EXPORT, 'export default murmurhash3_32_gc;'), map: null };
}

/** Returns a module that stands for no line of a source, so that its map is empty, as the bundler asks to be told. */
function ofNoSource(code: string): { code: string; map: { mappings: '' } } {
  return { code, map: { mappings: '' } };
}

/**
 * Builds MapLibre from the sources in its package. As published it is two files, each with all that both need, which is most: here
 * the page and the worker share a chunk, which is fetched once, and what our maps never come to is left out. Together that is
 * 215 kB instead of 360 kB. Development and unit tests use the package as it is published; so do builds with
 * `HUSTINGS_MAPLIBRE=published`, which have no plugin here.
 */
export function maplibrePlugin(setting = process.env['HUSTINGS_MAPLIBRE']): Plugin | null {
  if (mapLibreToBuild(setting) === 'published') return null;
  let worker = '';
  return {
    name: 'hustings-maplibre',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      worker = this.emitFile({ type: 'chunk', id: `${WORKER}${IN_WORKER}`, name: 'maplibreWorker' });
    },
    async resolveId(source, importer) {
      if (source === 'maplibre-gl') return PACKAGE_ID;
      if (source === 'maplibre-gl/dist/maplibre-gl-worker.mjs') return `${SOURCES}/source/worker.ts`;
      if (WORKER_URL.test(source)) return WORKER_URL_ID;
      if (source === 'murmurhash-js') return MURMUR_HASH;
      if (source.endsWith(IN_WORKER)) return source;
      if (!importer?.endsWith(IN_WORKER)) return null;
      const found = await this.resolve(source, importer.slice(0, -IN_WORKER.length), { skipSelf: true });
      return found === null || found.external || isOfMapLibre(found.id) ? found : `${found.id}${IN_WORKER}`;
    },
    load(id) {
      if (id === PACKAGE_ID) return PACKAGE;
      if (id === WORKER_URL_ID) return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
      return null;
    },
    async transform(code, id) {
      if (id === MURMUR_HASH) return asModule(code);
      if (!id.startsWith(SOURCES) || !id.endsWith('.ts')) return null;
      // Its classes declare the fields that their parents' constructors set.
      const script = await transformWithOxc(code, id, {
        lang: 'ts',
        assumptions: { setPublicClassFields: true },
        typescript: { removeClassFieldsWithoutInitializer: true },
      });
      const path = relative(SOURCES, id);
      if (DRAWN_AS_NOTHING.some((pattern) => pattern.test(path)))
        return ofNoSource(await stubOf(script.code, path, 'does nothing'));
      return LEFT_OUT.some((pattern) => pattern.test(path)) ? ofNoSource(await stubOf(script.code, path)) : script;
    },
  };
}
