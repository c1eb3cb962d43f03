import { build, type LogLevel } from 'vite';

/** The builds that make `dist`, in order: the first empties it. */
const CONFIGURATIONS = ['vite.config.ts', 'vite.loader.config.ts'];

/** Builds the pages and the loader into `dist`. */
export async function buildAll(logLevel: LogLevel): Promise<void> {
  for (const configFile of CONFIGURATIONS) await build({ configFile, logLevel });
}
