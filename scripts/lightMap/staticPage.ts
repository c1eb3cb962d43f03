import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { PackageLoader } from '../../src/dataset/fetchPackage.ts';
import { BUNDLER_CHECKS } from '../bundlerChecks.ts';

const FOLDER = 'node_modules/.cache/hustings';

/** Renders a page's opening view of the election that the query names, as markup. `metas` are what the page says of itself. */
export type Prerender = (loader: PackageLoader, query: string, metas: Readonly<Record<string, string>>) => Promise<string>;

/** The `prerender` of a page's entry, to be run at build. Errors: it throws where the page's components cannot be rendered without a browser. */
export async function staticPage(entryFile: string): Promise<Prerender> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    define: { __DATA_DATE__: '""', __RELEASE__: '""' },
    ssr: { noExternal: true },
    build: {
      ssr: entryFile,
      write: false,
      target: 'es2022',
      rolldownOptions: { checks: BUNDLER_CHECKS },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) => ('output' in each ? each.output : []));
  let entry: string | null = null;
  for (const file of outputs) {
    const path = join(FOLDER, file.fileName);
    mkdirSync(dirname(path), { recursive: true });
    if (file.type === 'chunk') writeFileSync(path, file.code);
    if (file.type === 'chunk' && file.isEntry) entry = path;
  }
  if (entry === null) throw new Error('Vite built no script to render the page with');
  const { prerender }: { readonly prerender: Prerender } = await import(`${pathToFileURL(resolve(entry)).href}?${Date.now()}`);
  return prerender;
}
