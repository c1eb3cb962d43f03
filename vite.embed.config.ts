import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dataPackage } from './scripts/dataPackage.ts';
import { lightMapPlugin } from './scripts/lightMap/lightMapPlugin.ts';
import { chunkGroups } from './scripts/maplibre/chunkGroups.ts';
import { maplibrePlugin } from './scripts/maplibre/maplibrePlugin.ts';
import { sharingPlugin } from './scripts/pictures/sharingPlugin.ts';
import { PREACT_FOR_REACT } from './scripts/preactForReact.ts';
import { releaseVersion } from './scripts/releaseVersion.ts';
import { styleEndPlugin } from './scripts/styleEndPlugin.ts';

const PACKAGE = 'public/data';
const DATA = dataPackage(PACKAGE);
const { entry: ENTRY, ownVersions: VERSIONS, date: DATE } = DATA;

/** The page for articles, after the app's build and into the same folder. */
export default defineConfig({
  base: './',
  plugins: [
    react(),
    lightMapPlugin({
      packageFolder: PACKAGE,
      dataPackage: DATA,
      prerender: 'src/embed/prerender.tsx',
      firstPaint: 'src/embed/firstPaintEntry.ts',
      glance: false,
      inArticle: true,
      head: 'src/embed/release/headEntry.ts',
      metas: { 'hustings-release': releaseVersion(PACKAGE), 'hustings-data-date': DATE },
    }),
    sharingPlugin(),
    maplibrePlugin(),
    styleEndPlugin(),
  ],
  define: { __PACKAGE__: JSON.stringify({ entry: ENTRY, versions: VERSIONS }) },
  resolve: {
    // React's own DOM renderer alone would fill the budget of an article's scripts.
    alias: PREACT_FOR_REACT,
  },
  build: {
    target: 'es2022',
    sourcemap: true,
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: { embed: 'embed.html' },
      output: { codeSplitting: { groups: chunkGroups('embed') } },
    },
  },
});
