import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * How a module reaches another: its code runs before the importer's (`code`), when the importer asks for it (`later`), or only its
 * types are read, of which nothing is left at run time (`types`).
 */
type Kind = 'code' | 'later' | 'types';
type Graph = ReadonlyMap<string, readonly { readonly to: string; readonly kind: Kind }[]>;

const STATEMENT = /^(?:import|export)\s+(type\s+)?([^'";]*?)\s*(?:from\s*)?['"](\.[^'"]+)['"]/gm;
const LATER = /(typeof\s+)?\bimport\(\s*['"](\.[^'"]+)['"]/g;

/** Whether names in braces are types, each of them. */
function onlyTypes(names: string): boolean {
  const [, inner = ''] = /^\{([^}]*)\}$/.exec(names) ?? [];
  const each = inner.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  return each.length > 0 && each.every((name) => name.startsWith('type '));
}

/** Returns what a module imports from its own folders: paths as written, with how they are reached. */
function importsOf(text: string): { readonly path: string; readonly kind: Kind }[] {
  const statements = [...text.matchAll(STATEMENT)].map(([, type, names = '', path = '']) => {
    const kind: Kind = type !== undefined || onlyTypes(names) ? 'types' : 'code';
    return { path, kind };
  });
  const later = [...text.matchAll(LATER)].map(([, type, path = '']) => {
    const kind: Kind = type === undefined ? 'later' : 'types';
    return { path, kind };
  });
  return [...statements, ...later];
}

function graphOf(texts: ReadonlyMap<string, string>): Graph {
  const target = (from: string, path: string) => normalize(join(dirname(from), path.replace(/\?.*$/, '')));
  return new Map(
    [...texts].map(([file, text]) => [
      file,
      importsOf(text)
        .map(({ path, kind }) => ({ to: target(file, path), kind }))
        .filter(({ to }) => texts.has(to)),
    ]),
  );
}

/** Returns one circle of imports as the modules along it, the first repeated at the end; an empty list where there is none. */
function circleIn(graph: Graph): readonly string[] {
  const done = new Set<string>();
  const from = (file: string, path: readonly string[]): readonly string[] => {
    const at = path.indexOf(file);
    if (at >= 0) return [...path.slice(at), file];
    if (done.has(file)) return [];
    for (const { to } of graph.get(file) ?? []) {
      const circle = from(to, [...path, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const circle = from(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

/** Returns the longest chain of modules, each importing the next in one of the ways given. The graph must have no circles. */
function longestChain(graph: Graph, kinds: readonly Kind[]): readonly string[] {
  const known = new Map<string, readonly string[]>();
  const longest = (chains: readonly (readonly string[])[]) =>
    chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
  const from = (file: string): readonly string[] => {
    const found = known.get(file);
    if (found !== undefined) return found;
    const next = (graph.get(file) ?? []).filter(({ kind }) => kinds.includes(kind));
    const chain = [file, ...longest(next.map(({ to }) => from(to)))];
    known.set(file, chain);
    return chain;
  };
  return longest([...graph.keys()].map(from));
}

describe('the structure of imports', () => {
  const files = readdirSync('src', { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  const graph = graphOf(new Map(files.map((file) => [file, readFileSync(file, 'utf8')])));

  it('has no circles, whether of code, of code that is fetched later, or of types', () => {
    expect(graph.size).toBeGreaterThan(40);
    expect(circleIn(graph)).toEqual([]);
  });

  it('is less than 20 modules deep, from what begins to what imports nothing', () => {
    const depth = (...kinds: Kind[]) => longestChain(graph, kinds).length;
    const chain = longestChain(graph, ['code']);
    console.info(
      `Import depth: ${chain.length} (of what is fetched together; ${depth('code', 'later')} with what is fetched later, ` +
        `${depth('code', 'later', 'types')} with types)`,
    );
    expect(chain.length, chain.join('\n')).toBeLessThan(20);
  });

  it('would be seen to be otherwise', () => {
    const graphOfTexts = (texts: Readonly<Record<string, string>>) => graphOf(new Map(Object.entries(texts)));
    const leaf = 'export const leaf = 1;';
    const types = graphOfTexts({ 'a.ts': "import type { B } from './b.ts';", 'b.ts': "export { type A } from './a.ts';" });
    expect(circleIn(types)).toEqual(['a.ts', 'b.ts', 'a.ts']);
    const later = graphOfTexts({ 'x/a.ts': "const b = await import('../b.ts');", 'b.ts': "import './x/a.ts';" });
    expect(circleIn(later)).toEqual(['x/a.ts', 'b.ts', 'x/a.ts']);
    const mixed = graphOfTexts({
      'a.ts': "import { b } from './b.ts';\nimport { type C } from './c.ts';",
      'b.ts': "import {\n  type C,\n  leaf,\n} from './leaf.ts';",
      'c.ts': "export * from './b.ts';",
      'leaf.ts': leaf,
    });
    expect(circleIn(mixed)).toEqual([]);
    expect(longestChain(mixed, ['code'])).toEqual(['a.ts', 'b.ts', 'leaf.ts']);
    expect(longestChain(mixed, ['code', 'types'])).toEqual(['a.ts', 'c.ts', 'b.ts', 'leaf.ts']);
  });
});
