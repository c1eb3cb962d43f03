import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as contract from '../../../src/first-paint/contract.ts';

const AGREED = Object.entries(contract).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));

/** The code below a folder, without comments, by path. */
function codeBelow(...folders: readonly string[]): readonly (readonly [path: string, code: string])[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name))
      .map((path) => [path, readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')] as const),
  );
}

describe('what the first paint and the app agree on', () => {
  it('is written in the contract alone', () => {
    const again = codeBelow('src/first-paint', 'scripts/lightMap')
      .filter(([path]) => !path.endsWith('contract.ts'))
      .flatMap(([path, code]) =>
        AGREED.filter(([, value]) => [`'${value}'`, `"${value}"`, `\`${value}\``].some((text) => code.includes(text))).map(
          ([name]) => `${path}: ${name}`,
        ),
      );
    expect(again).toEqual([]);
    expect(AGREED.length).toBeGreaterThan(15);
  });

  it('leaves no selector of the first paint outside of it', () => {
    const own = codeBelow('src/first-paint').filter(([path]) => !path.endsWith('contract.ts'));
    const selectors = own.flatMap(([path, code]) =>
      [...code.matchAll(/['"`]([.#][a-z][\w-]+(?:[ >.]+[.\w-]+)*)['"`]/g)].map(([, selector]) => `${path}: ${selector}`),
    );
    expect(selectors).toEqual([]);
  });

  it('is rendered by the app: each class, id and attribute that is looked for', () => {
    const rendered = codeBelow('src/ui', 'src/map', 'src/announcer', 'scripts/lightMap')
      .map(([, code]) => code)
      .join('\n');
    for (const [name, value] of AGREED) {
      const parts = value.startsWith('seat-head') ? [value] : [...value.matchAll(/[.#[]([\w-]+)/g)].map(([, part = '']) => part);
      expect(parts.length, name).toBeGreaterThan(0);
      // How the parts are arranged, and that one waits, is said by the first paint itself.
      const others = parts.filter((part) => !/^(?:shell--|data-waiting)/.test(part));
      for (const part of others) expect(rendered, `${name}: ${part}`).toMatch(new RegExp(`(?<![\\w-])${part}(?![\\w-])`));
    }
  });
});
