import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DRAWN_AS_NOTHING, LEFT_OUT } from '../../../../scripts/maplibre/leftOut.ts';
import { SOURCES } from '../../../../scripts/maplibre/maplibrePackage.ts';

const paths = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));

describe('what is left out of MapLibre', () => {
  it.each([...LEFT_OUT, ...DRAWN_AS_NOTHING])('is in the version that is installed: %s', (pattern) => {
    expect(paths.filter((path) => pattern.test(path))).not.toEqual([]);
  });

  it('is nothing that our maps draw with', () => {
    const drawn = paths.filter((path) => /^webgl\/draw\/draw_(fill|line|symbol|circle)\.ts$/.test(path));
    expect(drawn).toHaveLength(4);
    expect(drawn.filter((path) => LEFT_OUT.some((pattern) => pattern.test(path)))).toEqual([]);
  });
});
