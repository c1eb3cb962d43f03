import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './buildAll.ts';

const INPUTS = [
  'src',
  'elections',
  'public',
  'scripts',
  'index.html',
  'embed.html',
  'vite.config.ts',
  'vite.embed.config.ts',
  'vite.loader.config.ts',
  'package-lock.json',
];
const OUTPUT = 'dist/embed.html';

/** The latest change of a file, or of any below a folder, in milliseconds. */
function lastChange(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/** Builds into `dist` unless what is there is newer than everything that it is made from. */
export async function buildIfNeeded(): Promise<void> {
  const changed = Math.max(...INPUTS.filter((path) => existsSync(path)).map(lastChange));
  if (existsSync(OUTPUT) && statSync(OUTPUT).mtimeMs > changed) return;
  await buildAll('warn');
}
