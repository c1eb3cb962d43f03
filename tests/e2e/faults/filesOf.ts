import { builtFiles } from '../../../scripts/measureBuild/builtFiles.ts';
import { pageFiles } from '../../../scripts/measureBuild/pageFiles.ts';

/** Paths in the build. */
export interface FilesOfPage {
  /** Scripts and style sheets that the page's HTML names, and what these scripts import before they run. */
  readonly first: readonly string[];
  /** These, and all that they name, and so on. */
  readonly all: readonly string[];
  withImports(path: string): readonly string[];
}

/** The scripts and style sheets that a page may fetch. */
export async function filesOf(page: 'index.html' | 'embed.html'): Promise<FilesOfPage> {
  const { read, withImports, namedBy } = await builtFiles('dist');
  const { scripts, lateStyles } = pageFiles(read(page).toString());
  const first = new Set([...scripts, ...lateStyles].map((address) => address.replace(/^\.\//, '')).flatMap(withImports));
  const all = new Set(first);
  for (const path of all) for (const next of [...withImports(path), ...namedBy(path)]) all.add(next);
  return { first: [...first], all: [...all].filter((path) => /\.(js|css)$/.test(path)), withImports };
}
