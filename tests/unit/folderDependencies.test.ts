import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which folders may import which. `biome.json` holds the same for the editor; this holds it for every file and import form. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  announcer: [],
  election: [],
  geography: ['election'],
  facts: ['election'],
  dataset: ['election', 'geography'],
  article: ['election', 'facts', 'editorial'],
  editorial: ['election', 'facts'],
  view: ['election', 'facts', 'editorial'],
  store: ['election', 'geography', 'facts', 'dataset', 'editorial', 'view'],
  map: ['announcer', 'election', 'geography', 'facts', 'dataset', 'view', 'store'],
  'first-paint': ['election', 'geography', 'facts', 'view', 'map'],
  offline: [],
  ui: [
    'announcer',
    'offline',
    'election',
    'geography',
    'facts',
    'dataset',
    'article',
    'editorial',
    'view',
    'store',
    'map',
    'first-paint',
  ],
  embed: ['announcer', 'election', 'geography', 'facts', 'dataset', 'editorial', 'view', 'store', 'map', 'first-paint', 'ui'],
};

/** What a browser or the build begins with: these alone know of the elections' own folders. */
const ENTRIES = new Set(['main.tsx', join('embed', 'main.tsx'), join('ui', 'prerender.tsx')]);

const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

/** What is wrong with a file's imports, given its path below `src`; an empty list where nothing is. */
function faultsOf(path: string, text: string): string[] {
  const folder = path.split(sep)[0] ?? '';
  const allowed = ALLOWED[folder];
  if (allowed === undefined) return [];
  return [...text.matchAll(IMPORT)].flatMap(([, target = '']) => {
    if (target === 'maplibre-gl' || target.startsWith('maplibre-gl/')) return folder === 'map' ? [] : [`${path} imports ${target}`];
    if (target.startsWith('react') || target.startsWith('react-dom'))
      return folder === 'ui' || folder === 'embed' ? [] : [`${path} imports ${target}`];
    if (!target.startsWith('.')) return [];
    const [other = '', beyond = ''] = normalize(join(dirname(path), target)).split(sep);
    if (other === '..' && beyond === 'elections' && ENTRIES.has(path)) return [];
    return other === folder || allowed.includes(other) ? [] : [`${path} imports ${target}`];
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('the direction of dependencies', () => {
  it('holds in every file of src', () => {
    const files = filesBelow('src');
    expect(files.length).toBeGreaterThan(40);
    expect(files.flatMap((file) => faultsOf(relative('src', file), readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('is seen to be broken where it is', () => {
    expect(faultsOf(join('election', 'a.ts'), "import { b } from '../store/b.ts';")).toHaveLength(1);
    expect(faultsOf(join('store', 'a.ts'), "const m = await import('maplibre-gl');")).toHaveLength(1);
    expect(faultsOf(join('ui', 'x', 'a.tsx'), "import { b } from '../../store/b.ts';")).toHaveLength(0);
  });
});
