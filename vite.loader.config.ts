import { defineConfig } from 'vite';
import { dataPackage } from './scripts/dataPackage.ts';
import { LOADER_VERSION } from './src/embed/loader/loaderVersion.ts';

/** The script of articles: one classic script at an address that never changes, beside the page that it frames. */
export default defineConfig({
  base: './',
  publicDir: false,
  define: { __YEAR__: JSON.stringify(dataPackage('public/data').year) },
  build: {
    target: 'es2022',
    emptyOutDir: false,
    sourcemap: 'hidden',
    modulePreload: false,
    rolldownOptions: {
      input: { embed: 'src/embed/loader/loader.ts' },
      output: { format: 'iife', entryFileNames: '[name].js', postBanner: `/*! Hustings ${LOADER_VERSION} */` },
    },
  },
});
