import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import { init, parse } from 'es-module-lexer';

/** The files of a build, by their paths in it, and what each script needs. */
export interface BuiltFiles {
  has(path: string): boolean;
  read(path: string): Buffer;
  /** A script and everything that it imports before it can run, and so on. */
  withImports(path: string): readonly string[];
  /** What a script names besides: scripts that it imports later, their style sheets, workers. */
  namedBy(path: string): readonly string[];
}

/** Reads a build's folder. Needs no manifest: hashed names occur nowhere but where a file is meant. */
export async function builtFiles(folder: string): Promise<BuiltFiles> {
  await init;
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const known = new Set(paths);
  const read = (path: string): Buffer => readFileSync(join(folder, path));

  const importsOf = (path: string): string[] => {
    if (!isScript(path)) return [];
    const [imports] = parse(read(path).toString());
    return imports.flatMap((found) => {
      if ((found.type !== 'static' && found.type !== 'reexport-star') || !found.specifier.startsWith('.')) return [];
      const target = posix.join(dirname(path), found.specifier);
      return known.has(target) ? [target] : [];
    });
  };
  const withImports = (path: string): string[] => {
    const reached = new Set([path]);
    for (const next of reached) for (const target of importsOf(next)) reached.add(target);
    return [...reached];
  };
  return {
    has: (path) => known.has(path),
    read,
    withImports,
    namedBy: (path) => {
      if (!isScript(path)) return [];
      const text = read(path).toString();
      const before = new Set(withImports(path));
      return paths.filter((other) => !before.has(other) && dirname(other) === dirname(path) && text.includes(basename(other)));
    },
  };
}

function isScript(path: string): boolean {
  return /\.m?js$/.test(path);
}
