import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const TESTS = ['tests/unit', 'tests/component'].flatMap((kind) =>
  readdirSync(kind, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.test\.tsx?$/.test(path))
    .map((path) => ({ path: join(kind, path), folder: dirname(path) })),
);

/** The modules that a file imports, by their paths from the project's root. */
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) => join(dirname(file), path));

/** Where a module's tests stand: by its path under `src`, or with its folder at the top. */
const folderOf = (module: string) => dirname(module.startsWith('src/') ? relative('src', module) : module);

test('a test stands in the folder of what it tests, as that is called under src, at the top or under tests', () => {
  const elsewhere = TESTS.filter(
    ({ folder }) => folder !== '.' && ![join('src', folder), folder, join('tests', folder)].some((path) => existsSync(path)),
  );
  expect(elsewhere.map(({ path }) => path)).toEqual([]);
});

test('a test with the name of a module that it tests stands at that module’s path', () => {
  const elsewhere = TESTS.flatMap(({ path, folder }) => {
    const name = basename(path).replace(/(\.dom)?\.test\.tsx?$/, '');
    const places = importsOf(path)
      .filter((module) => !module.startsWith('tests/') && basename(module).replace(/\.tsx?$/, '') === name)
      .map(folderOf);
    return places.length === 0 || places.includes(folder) ? [] : [`${path}: its module is in ${places.join(' or ')}`];
  });
  expect(elsewhere).toEqual([]);
});
