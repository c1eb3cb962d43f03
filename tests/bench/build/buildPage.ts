import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { BENCH_FOLDER, PAGES_FOLDER } from './benchFolder.ts';

interface PageBuild {
  /** The page's folder in `tests/bench/pages`, and in `dist-bench`. */
  readonly name: string;
  /** Files to put beside the page, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Constants put into the page's script, by name. */
  readonly define?: Readonly<Record<string, unknown>>;
}

/**
 * Builds one page as it would be shipped, minified and with hashed names. Each page is a build of its own: in one build of many,
 * what two pages share would become a file more for both.
 */
export async function buildPage({ name, files = {}, define = {} }: PageBuild): Promise<void> {
  const outDir = `${BENCH_FOLDER}${name}/`;
  await build({
    configFile: false,
    root: `${PAGES_FOLDER}${name}/`,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    define: Object.fromEntries(Object.entries(define).map(([constant, value]) => [constant, JSON.stringify(value)])),
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2000 },
  });
  writePage(name, files);
}

/** Writes finished files into a page's folder of `dist-bench`. */
export function writePage(name: string, files: Readonly<Record<string, string>>): void {
  const folder = `${BENCH_FOLDER}${name}/`;
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(`${folder}${file}`, text);
}
