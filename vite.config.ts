import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { lightMapPlugin } from './scripts/lightMap/lightMapPlugin.ts';

/** Each data file's version, from the manifest: a new package gets new addresses, so no cache can mix two of them. */
function dataVersions(): Record<string, string> {
  const manifest: { files: { path: string; sha256: string }[] } = JSON.parse(readFileSync('public/data/manifest.json', 'utf8'));
  return Object.fromEntries(manifest.files.map(({ path, sha256 }) => [path, sha256.slice(0, 8)]));
}

const VERSIONS = dataVersions();

export default defineConfig({
  base: './',
  plugins: [react(), lightMapPlugin('public/data', VERSIONS)],
  define: { __DATA_VERSIONS__: JSON.stringify(VERSIONS) },
  build: {
    target: 'es2022',
    sourcemap: true,
    rolldownOptions: {
      input: { app: 'index.html' },
      // One file of all that the app begins with, rather than one for each set of later parts that share something with it: smaller
      // by 3 kB. A second page with less to begin with needs a build of its own, or it would load all of this.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
});
