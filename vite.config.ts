import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dataPackage } from './scripts/dataPackage.ts';
import { lightMapPlugin } from './scripts/lightMap/lightMapPlugin.ts';
import { chunkGroups } from './scripts/maplibre/chunkGroups.ts';
import { maplibrePlugin } from './scripts/maplibre/maplibrePlugin.ts';
import { sharingPlugin } from './scripts/pictures/sharingPlugin.ts';
import { releaseVersion } from './scripts/releaseVersion.ts';
import { styleEndPlugin } from './scripts/styleEndPlugin.ts';

const PACKAGE = 'public/data';
const DATA = dataPackage(PACKAGE);
const { entry: ENTRY, ownVersions: VERSIONS, credits: CREDITS, date: DATE } = DATA;

export default defineConfig({
  base: './',
  plugins: [
    react(),
    lightMapPlugin({
      packageFolder: PACKAGE,
      dataPackage: DATA,
      prerender: 'src/ui/prerender.tsx',
      firstPaint: 'src/first-paint/firstPaintEntry.ts',
      glance: true,
      inArticle: false,
    }),
    sharingPlugin(),
    maplibrePlugin(),
    styleEndPlugin(),
  ],
  define: {
    __PACKAGE__: JSON.stringify({ entry: ENTRY, versions: VERSIONS }),
    __CREDITS__: JSON.stringify(CREDITS),
    __DATA_DATE__: JSON.stringify(DATE),
    __RELEASE__: JSON.stringify(releaseVersion(PACKAGE)),
  },
  build: {
    target: 'es2022',
    sourcemap: true,
    rolldownOptions: {
      input: { app: 'index.html' },
      // One file of all that the app begins with, rather than one for each set of later parts that share something with it: smaller
      // by 3 kB. A second page with less to begin with needs a build of its own, or it would load all of this.
      output: {
        codeSplitting: {
          // The panel's body comes right after, in one file with what it shares with later parts: each file is a request.
          groups: [...chunkGroups('first'), { name: 'PanelBody', test: /src\/ui\/panel\/PanelBody\.tsx$/ }],
        },
      },
    },
  },
});
