import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { dataPackage } from '../../../scripts/dataPackage.ts';
import { styleEndPlugin } from '../../../scripts/styleEndPlugin.ts';
import { COMMITTED_ENTRY } from '../../fixtures/committedPackage.ts';

/** The light map of the built app's page, which every page that mounts the app arrives with. */
const LIGHT_MAP = /<svg id="light-map".*?<\/svg>/s;

/** Builds the page that mounts the app again and again, minified as the app is; gives a file's bytes by its name. */
export async function buildGrowthPage(appPage: string): Promise<(name: string) => Buffer> {
  const outDir = mkdtempSync(join(tmpdir(), 'hustings-growth-'));
  await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: '/growth/',
    publicDir: false,
    logLevel: 'warn',
    plugins: [react(), styleEndPlugin()],
    define: {
      __PACKAGE__: JSON.stringify({ entry: COMMITTED_ENTRY, versions: {} }),
      __CREDITS__: JSON.stringify(dataPackage('public/data').credits),
    },
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2_000 },
  });
  const [lightMap] = LIGHT_MAP.exec(appPage) ?? [];
  if (lightMap === undefined) throw new Error('The app’s page has no light map.');
  return (name) => {
    const file = readFileSync(join(outDir, name));
    return name === 'index.html' ? Buffer.from(file.toString('utf8').replace('<body>', `<body>${lightMap}`)) : file;
  };
}
