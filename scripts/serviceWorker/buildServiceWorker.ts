import { build, type LogLevel } from 'vite';
import { BUNDLER_CHECKS } from '../bundlerChecks.ts';
import { dataPackage, otherPages } from '../dataPackage.ts';
import { precachedFiles } from './precachedFiles.ts';

/** Builds the service worker of a finished build into its folder, under an address that never changes. */
export async function buildServiceWorker(folder: string, logLevel: LogLevel): Promise<void> {
  const { manifest, entry, versions } = dataPackage(`${folder}/data`);
  await build({
    configFile: false,
    logLevel,
    publicDir: false,
    define: {
      __PRECACHED_FILES__: JSON.stringify(await precachedFiles(folder, entry, versions)),
      __DATA_VERSIONS__: JSON.stringify(versions),
      __OTHER_PAGES__: JSON.stringify(otherPages(manifest, false)),
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: { sw: 'src/offline/serviceWorker.ts' },
        checks: BUNDLER_CHECKS,
        output: { format: 'iife', entryFileNames: '[name].js' },
      },
    },
  });
}
