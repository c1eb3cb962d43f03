import { build, type LogLevel } from 'vite';
import { BUNDLER_CHECKS } from './bundlerChecks.ts';
import { deploymentUrl } from './deploymentUrl.ts';
import { writePictures } from './pictures/writePictures.ts';
import { buildServiceWorker } from './serviceWorker/buildServiceWorker.ts';
import { writePolicies } from './serving/writePolicies.ts';

/** The builds that make `dist`, in order: the first empties it. */
const CONFIGURATIONS = ['vite.config.ts', 'vite.embed.config.ts', 'vite.loader.config.ts'];

/** Builds the pages and the loader into `dist`, or into another folder, with the pages' policies. */
export async function buildAll(logLevel: LogLevel, outDir = 'dist'): Promise<void> {
  for (const [position, configFile] of CONFIGURATIONS.entries()) {
    await build({
      configFile,
      logLevel,
      build: { outDir, emptyOutDir: position === 0, rolldownOptions: { checks: BUNDLER_CHECKS } },
    });
  }
  await buildServiceWorker(outDir, logLevel);
  await writePictures(outDir, 'public/data', deploymentUrl());
  writePolicies(outDir);
}
