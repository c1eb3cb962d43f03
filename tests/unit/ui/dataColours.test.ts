import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('no component paints a colour as a background: a browser that darkens pages would change it, and not the map', () => {
  const files = readdirSync('src', { withFileTypes: true, recursive: true }).filter(({ name }) => name.endsWith('.tsx'));
  const painted = files
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => /style=\{\{(?:(?!\}\})[\s\S])*\bbackground/.test(readFileSync(path, 'utf8')));
  expect(files.length).toBeGreaterThan(100);
  expect(painted).toEqual([]);
});
