import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DataError } from '../../../src/dataset/dataError.ts';
import { decodeManifest, encodeManifest } from '../../../src/dataset/manifest.ts';

const recorded = readFileSync('tests/recorded/0.1.0/manifest.json', 'utf8');

describe('the table of contents', () => {
  test('has no date in version 1', () => {
    expect(decodeManifest(recorded, 'manifest.json').date).toBeNull();
  });

  test('is written in version 2 with its date, and read the same again', () => {
    const manifest = { ...decodeManifest(recorded, 'manifest.json'), date: '2024-08-01' };
    const text = encodeManifest(manifest);
    expect(JSON.parse(text)).toMatchObject({ format: 'hustings-package', version: 2, date: '2024-08-01' });
    expect(encodeManifest({ ...decodeManifest(text, 'manifest.json'), date: '2024-08-01' })).toBe(text);
    expect(decodeManifest(text, 'manifest.json').date).toBe('2024-08-01');
  });

  test.each([
    ['a version 2 without a date', recorded.replace('"version":1', '"version":2')],
    ['a date that is none', recorded.replace('"version":1', '"version":2,"date":"last week"')],
    ['a later version', recorded.replace('"version":1', '"version":3,"date":"2024-08-01"')],
  ])('refuses %s', (_, text) => {
    expect(() => decodeManifest(text, 'manifest.json')).toThrow(DataError);
  });
});

test('the committed package says its day', () => {
  expect(decodeManifest(readFileSync('public/data/manifest.json', 'utf8'), 'manifest.json').date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
