import { posix } from 'node:path';
import type { Contents } from './budgets.ts';
import type { BuiltFiles } from './builtFiles.ts';
import { pageFiles } from './pageFiles.ts';

/**
 * The paths of all files that belong to an entry, each once.
 * @throws Error where one that is named is not in the build, or where nothing has a name that `later` describes.
 */
export function contentsOf(built: BuiltFiles, { page, scriptsOf, later, files = [] }: Contents): string[] {
  const paths = new Set<string>(files);
  if (page !== undefined) {
    paths.add(page);
    for (const path of asked(built, page).blocking) paths.add(path);
  }
  const scripts = scriptsOf === undefined ? [] : asked(built, scriptsOf).scripts.flatMap((script) => built.withImports(script));
  for (const path of scripts) paths.add(path);
  if (scriptsOf !== undefined) for (const path of asked(built, scriptsOf).lateStyles) paths.add(path);
  if (later !== undefined) {
    const found = laterFiles(built, scripts, later);
    if (found.length === 0) throw new Error(`No script that ${scriptsOf} imports later has a name like ${String(later)}.`);
    for (const path of found) paths.add(path);
  }
  for (const path of paths) if (!built.has(path)) throw new Error(`The build has no file ${path}.`);
  return [...paths];
}

/** Follows names of a pattern from script to script: a renderer, from there its worker. */
function laterFiles(built: BuiltFiles, scripts: readonly string[], pattern: RegExp): string[] {
  const reached = new Set<string>();
  const pending = [...scripts];
  for (const script of pending) {
    for (const path of built.namedBy(script)) {
      if (!pattern.test(posix.basename(path)) || reached.has(path)) continue;
      for (const needed of built.withImports(path)) reached.add(needed);
      pending.push(path);
    }
  }
  return [...reached];
}

function asked(
  built: BuiltFiles,
  page: string,
): { readonly blocking: string[]; readonly scripts: string[]; readonly lateStyles: string[] } {
  const { blocking, scripts, lateStyles } = pageFiles(built.read(page).toString());
  const path = (address: string): string => posix.join(posix.dirname(page), address);
  return { blocking: blocking.map(path), scripts: scripts.map(path), lateStyles: lateStyles.map(path) };
}
