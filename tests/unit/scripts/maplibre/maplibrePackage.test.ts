import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { mapLibreToBuild, SOURCES } from '../../../../scripts/maplibre/maplibrePackage.ts';
import { maplibrePlugin } from '../../../../scripts/maplibre/maplibrePlugin.ts';

const PUBLISHED = resolve(SOURCES, '../dist/maplibre-gl.mjs');
const PUBLISHED_WORKER = resolve(SOURCES, '../dist/maplibre-gl-worker.mjs');

/** The modules that a build takes for what our renderer and our worker import of MapLibre. */
async function modulesOf(setting: string): Promise<string[]> {
  const entry = '\0entry';
  const bundle: Rolldown.OutputBundle = {};
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry
            ? `export { Map, LngLat, GPUInitializationError, setWorkerUrl } from 'maplibre-gl';
               export { default as MapLibreWorker } from 'maplibre-gl/dist/maplibre-gl-worker.mjs';`
            : null,
        generateBundle: (_, files) => void Object.assign(bundle, files),
      },
      maplibrePlugin(setting),
    ],
    build: { write: false, minify: false, rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  });
  return Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
}

describe('MapLibre', () => {
  it('is pinned to the version whose sources the build knows', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const { version } = JSON.parse(readFileSync('node_modules/maplibre-gl/package.json', 'utf8'));
    expect(dependencies['maplibre-gl']).toBe(version);
  });

  it('is built from its sources unless the environment says “published”; anything else is refused', () => {
    expect(mapLibreToBuild(undefined)).toBe('sources');
    expect(mapLibreToBuild('sources')).toBe('sources');
    expect(mapLibreToBuild('published')).toBe('published');
    expect(() => mapLibreToBuild('publish')).toThrow(/HUSTINGS_MAPLIBRE is “publish”/);
  });

  it('comes from its published files with the switch, and from none of its sources', async () => {
    const modules = await modulesOf('published');
    expect(modules).toContain(PUBLISHED);
    expect(modules).toContain(PUBLISHED_WORKER);
    expect(modules.filter((id) => id.startsWith(SOURCES))).toEqual([]);
  });
});
