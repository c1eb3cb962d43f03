import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrangementOf, WIDE_WINDOW } from '../../../src/first-paint/arrangement.ts';

/** The style sheets of the app and of what it shares with the embed. */
const SHEETS = ['src/ui', 'src/map'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => ({ path: join(folder, path), text: readFileSync(join(folder, path), 'utf8').replaceAll(/\/\*.*?\*\//gs, '') })),
);

/** What a pattern finds in the style sheets, each with its file. */
const found = (pattern: RegExp) =>
  SHEETS.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([words]) => `${path}: ${words.trim()}`));

/** Windows in which what is laid out changes, in em: 16 times as many pixels with text of the usual size. */
const WIDTHS = [18, 19, 20, 22, 22.5, 25, 37.5, 50, 56.25, 68.75, 73.75];

describe('what follows the text size that is set in the browser', () => {
  it('is every breakpoint: in em or rem, never in pixels', () => {
    expect(SHEETS.length).toBeGreaterThan(50);
    expect(found(/^@(?:media|container)[^{]*\dpx[^{]*/gm)).toEqual([]);
  });

  it('is the width from which the panel stands beside the map, the same in the style sheets and in the scripts', () => {
    const widths = found(/^@media[^{]*/gm).flatMap((rule) =>
      [...rule.matchAll(/width\s*[<>]=?\s*([\d.]+)em/g)].map(([, em]) => Number(em)),
    );
    expect([...new Set(widths)].sort((one, other) => one - other)).toEqual(WIDTHS);
    expect(WIDE_WINDOW).toBe('(min-width: 56.25em)');
  });

  it('is every size of type, but for signs within pictures', () => {
    expect(found(/font(?:-size)?:[^;]*\dpx[^;]*/g).filter((rule) => !/max\(1rem, 16px\)|OverlaySymbol|Scatter/.test(rule))).toEqual(
      [],
    );
  });

  it('is the height of every field', () => {
    const fields = SHEETS.flatMap(({ path, text }) =>
      [...text.matchAll(/([^{}]*)\{([^{}]*)\}/g)]
        .filter(([, selector = '']) => /(?:input|select|__input)(?:\s*,|\s*$)/.test(selector))
        .filter(([, selector = '', rules = '']) => /(?<!-)height: \d+px/.test(rules) && !/slider/.test(selector))
        .map(([, selector = '']) => `${path}: ${selector.trim()}`),
    );
    expect(fields).toEqual([]);
  });

  it('never breaks names letter by letter to make a column narrower', () => {
    const sheets = SHEETS.filter(({ text }) => text.includes('overflow-wrap: anywhere')).map(({ path }) => path);
    // Code and addresses, which have no words to break between.
    expect(sheets).toEqual([
      'src/ui/article/ArticleChecker.css',
      'src/ui/copy/CopyBlock.css',
      'src/ui/filters/HandWrittenFilter.css',
      'src/ui/notices/Notice.css',
    ]);
  });
});

describe('the arrangement', () => {
  it('is a column where there is room, however low the window is; else a sheet; else one below the other', () => {
    expect(arrangementOf(true, true)).toBe('column');
    expect(arrangementOf(true, false)).toBe('column');
    expect(arrangementOf(false, false)).toBe('sheet');
    expect(arrangementOf(false, true)).toBe('flow');
  });
});
