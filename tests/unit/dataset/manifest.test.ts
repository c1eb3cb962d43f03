import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DataError } from '../../../src/dataset/dataError.ts';
import { decodeManifest, encodeManifest, entryOf, pathsOf, versionsOf } from '../../../src/dataset/manifest.ts';
import { COMMITTED } from '../../fixtures/committedPackage.ts';

const FILE = 'manifest.json';
const first = readFileSync('tests/recorded/0.1.0/manifest.json', 'utf8');
const second = readFileSync('tests/recorded/next/manifest.json', 'utf8');
const today = readFileSync('public/data/manifest.json', 'utf8');

describe('the table of contents', () => {
  test('has no date in version 1', () => {
    expect(decodeManifest(first, FILE).date).toBeNull();
    expect(decodeManifest(second, FILE).date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('of an earlier version says in the terms of today where the files are', () => {
    const entry = entryOf(decodeManifest(second, FILE), 'ge2024');
    const { id, ...areaSet } = entryOf(COMMITTED, 'ge2024')?.areaSet ?? {};
    expect(id).toBe('constituencies-2024');
    expect(entry).toMatchObject({ election: entryOf(COMMITTED, 'ge2024')?.election, areaSet: { ...areaSet, orientation: null } });
    // The first release had no former seats, which a later page must not ask it for.
    expect(entryOf(decodeManifest(first, FILE), 'ge2024')?.areaSet).toMatchObject({ formerSeats: null, places: null });
    // Nor had version 3, at first, what readers find their way by.
    const third = readFileSync('tests/recorded/next/manifest-3.json', 'utf8');
    expect(entryOf(decodeManifest(third, FILE), 'ge2024')?.areaSet).toEqual({ id, ...areaSet, orientation: null });
  });

  test('is written in version 3 and read the same again', () => {
    const manifest = { ...decodeManifest(today, FILE), date: '2024-08-01' };
    const text = encodeManifest(manifest);
    expect(JSON.parse(text)).toMatchObject({ format: 'hustings-package', version: 3, date: '2024-08-01', default: 'ge2024' });
    expect(encodeManifest({ ...decodeManifest(text, FILE), date: '2024-08-01' })).toBe(text);
    // Another's release is read, and can be written on.
    const old = encodeManifest({ ...decodeManifest(first, FILE), date: '2024-08-01' });
    expect(decodeManifest(old, FILE)).toMatchObject({ ...decodeManifest(first, FILE), date: '2024-08-01' });
  });

  test.each([
    ['a version 2 without a date', first.replace('"version":1', '"version":2')],
    ['a date that is none', first.replace('"version":1', '"version":2,"date":"last week"')],
    ['a later version', today.replace('"version":3', '"version":4')],
    ['a default that it does not list', today.replace('"default":"ge2024"', '"default":"ge1066"')],
    ['areas that it does not list', today.replace('"areaSet":"constituencies-2024"', '"areaSet":"shires"')],
    ['a path out of the package', today.replace('"results":"ge2024/', '"results":"../ge2024/')],
    ['another origin’s file', today.replace('"results":"ge2024/results.json"', '"results":"https://example.org/a.json"')],
    ['an earlier version without an election', first.replace(/"elections":\[.*?\]/, '"elections":[]')],
  ])('refuses %s', (_, text) => {
    expect([first, second, today]).not.toContain(text);
    expect(() => decodeManifest(text, FILE)).toThrow(DataError);
  });

  test('tells the version of each file, one for all detail of an area set, which changes with any of it', () => {
    const versions = versionsOf(COMMITTED);
    const detail = COMMITTED.files.filter(({ path }) => path.includes('/detail-'));
    expect(Object.keys(versions)).toHaveLength(COMMITTED.files.length - detail.length + COMMITTED.areaSets.length);
    for (const version of Object.values(versions)) expect(version).toMatch(/^[0-9a-f]{8}$/);
    for (const path of pathsOf(COMMITTED, 'ge2024'))
      expect(versions[path] ?? versions['boundaries-2024/detail-'], path).toBeDefined();
    for (const changed of detail.filter(({ path }) => path.startsWith('boundaries-2024/')).slice(0, 5)) {
      const files = COMMITTED.files.map((file) => (file === changed ? { ...file, sha256: file.sha256.replace(/^./, 'x') } : file));
      expect(versionsOf({ ...COMMITTED, files })['boundaries-2024/detail-']).not.toBe(versions['boundaries-2024/detail-']);
    }
  });

  test('names no files of an election that the package does not have', () => {
    expect(entryOf(COMMITTED, 'ge1066')).toBeNull();
    expect(pathsOf(COMMITTED, 'ge1066')).toEqual([]);
  });
});

test('the committed package says its day', () => {
  expect(COMMITTED.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
