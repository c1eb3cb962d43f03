import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentationPages } from '../../fixtures/documentedCommands.ts';

const COLUMNS = 132;
const WORDS_IN_A_CELL = 25;

/** Words that a native technical writer would not use, and what stands in their place. */
const UNUSUAL = /\b(anew|nought|for good|is let|are let|thereof|herein|gives a function|without a word|for ever|till)\b/i;

/** The lines of a page that are not program text, with their numbers. */
function proseOf(text: string): readonly { readonly line: string; readonly number: number }[] {
  let fenced = false;
  return text.split('\n').flatMap((line, place) => {
    if (/^\s*```/.test(line)) {
      fenced = !fenced;
      return [];
    }
    return fenced ? [] : [{ line, number: place + 1 }];
  });
}

const wordsIn = (cell: string): number => cell.split(/\s+/).filter(Boolean).length;

/** Notes that lie beside the code are left to those who read it. */
const PAGES = documentationPages().filter((page) => !page.startsWith('src/'));

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  test(`has no line over ${COLUMNS} columns`, () => {
    const long = text
      .split('\n')
      .flatMap((line, place) => ([...line].length > COLUMNS ? [`${place + 1}: ${line.slice(0, 60)}`] : []));
    expect(long).toEqual([]);
  });

  test(`has no table cell of more than ${WORDS_IN_A_CELL} words`, () => {
    const cells = proseOf(text)
      .filter(({ line }) => line.startsWith('|'))
      .flatMap(({ line, number }) => line.split(/(?<!\\)\|/).map((cell) => ({ cell, number })));
    expect(cells.filter(({ cell }) => wordsIn(cell) > WORDS_IN_A_CELL)).toEqual([]);
  });

  test('has none of the words that nobody uses', () => {
    expect(proseOf(text).filter(({ line }) => UNUSUAL.test(line))).toEqual([]);
  });
});
