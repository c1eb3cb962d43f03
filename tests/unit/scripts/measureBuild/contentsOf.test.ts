import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { builtFiles } from '../../../../scripts/measureBuild/builtFiles.ts';
import { contentsOf } from '../../../../scripts/measureBuild/contentsOf.ts';
import { pageFiles } from '../../../../scripts/measureBuild/pageFiles.ts';

const INDEX = `<!doctype html>
<link rel="icon" href="./icon.svg">
<link rel="modulepreload" crossorigin href="./assets/shared-b.js">
<link rel="stylesheet" crossorigin href="./assets/app-c.css">
<script type="module" crossorigin src="./assets/app-a.js"></script>
<!-- <script src="./assets/gone.js"></script> -->`;

const BUILD = {
  'index.html': INDEX,
  'icon.svg': '<svg/>',
  'assets/app-a.js':
    'import{a}from"./shared-b.js";const m=()=>import(`./maplibre-d.js`),t=()=>import("./table-e.js"),d=["./maplibre-f.css"];',
  'assets/app-a.js.map': '{}',
  'assets/app-c.css': 'a{}',
  'assets/shared-b.js': 'export const a=1;',
  'assets/maplibre-d.js': 'import{a}from"./app-a.js";import"./geometry-g.js";new URL("maplibre-worker-h.js",import.meta.url);',
  'assets/maplibre-f.css': 'b{}',
  'assets/maplibre-worker-h.js': 'self.onmessage=null;',
  'assets/geometry-g.js': 'export{};',
  'assets/table-e.js': 'export{};',
};

const folders: string[] = [];

function buildFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hustings-build-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('what belongs to an entry', () => {
  it('is for the first painting the page and what holds it up', async () => {
    const built = await builtFiles(buildFolder(BUILD));
    expect(contentsOf(built, { page: 'index.html' })).toEqual(['index.html', 'assets/app-c.css']);
  });

  it('is for scripts all that they import before they run', async () => {
    const built = await builtFiles(buildFolder(BUILD));
    expect(contentsOf(built, { scriptsOf: 'index.html' })).toEqual(['assets/app-a.js', 'assets/shared-b.js']);
  });

  it('is with MapLibre its script, what that imports, its style sheet and its worker, and nothing else that comes later', async () => {
    const built = await builtFiles(buildFolder(BUILD));
    const paths = contentsOf(built, { scriptsOf: 'index.html', later: /maplibre/ });
    expect(paths.toSorted()).toEqual([
      'assets/app-a.js',
      'assets/geometry-g.js',
      'assets/maplibre-d.js',
      'assets/maplibre-f.css',
      'assets/maplibre-worker-h.js',
      'assets/shared-b.js',
    ]);
  });

  it('is refused where a file is not there, or where nothing has the name', async () => {
    const built = await builtFiles(buildFolder(BUILD));
    expect(() => contentsOf(built, { files: ['data/results.json'] })).toThrow('data/results.json');
    expect(() => contentsOf(built, { scriptsOf: 'index.html', later: /leaflet/ })).toThrow('leaflet');
  });
});

describe('what a page asks for', () => {
  it('tells scripts that the parser waits for from others', () => {
    const html =
      '<script src="a.js"></script><script src="b.js" async></script><script defer src="c.js"></script><script>1</script>';
    expect(pageFiles(html)).toEqual({ blocking: ['a.js'], scripts: ['b.js', 'c.js'], lateStyles: [] });
  });

  it('tells style sheets behind the map from those that hold it up', () => {
    const html = '<link rel="stylesheet" href="a.css"><svg id="light-map"></svg><link rel="stylesheet" href="b.css">';
    expect(pageFiles(html)).toEqual({ blocking: ['a.css'], scripts: [], lateStyles: ['b.css'] });
  });
});
