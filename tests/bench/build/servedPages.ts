import { readdirSync } from 'node:fs';
import { BENCH_FOLDER } from './benchFolder.ts';

/** The folders of `dist-bench` by the names under which they are served. */
export function servedPages(): Record<string, string> {
  const folders = readdirSync(BENCH_FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Object.fromEntries(folders.map(({ name }) => [name, `${BENCH_FOLDER}${name}`]));
}
