import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';

interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const LETTERS_OF_A_CALL = /\bRegExp\(/;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function expressionsIn(file: string): readonly Expression[] {
  const text = readFileSync(file, 'utf8');
  // Most files have none, and parsing them all takes longer than all the rest.
  if (!/\/[^/\n]+\/[dgimsuvy]*/.test(text)) return [];
  const found: Expression[] = [];
  const { program } = parseSync(file, text);
  new Visitor({
    Literal: (node) => {
      if ('regex' in node) found.push({ file, source: node.regex.pattern, flags: node.regex.flags });
    },
  }).visit(program);
  return found;
}

/** What makes a regular expression that goes back on itself do so: each repeated, then ended by what fits nothing. */
const PIECES = [
  ...[
    'a',
    'A',
    '1',
    ' ',
    '\n',
    '.',
    ',',
    "'",
    '’',
    '-',
    '%',
    '_',
    '<',
    '"',
    ':',
    '/',
    '[',
    '(',
    'é',
    '\u0301',
    'aA',
    'a ',
    'a.',
    '1,',
  ],
  ...['1.', ' ,', 'a’', "a'a", '1,111', '. ', '\r\n', '\ud800', 'ab, ', 'E1', '&a', 'from "a"', 'data-a="'],
];
const START_AND_END = [
  ['', '\u0001'],
  ['1', ' \u0001'],
] as const;

/** Long for a name, a number or a line: the last takes an expression in proportion to it no time, one in proportion to its square a tenth of a second. */
const LENGTHS = [30, 600, 6_000] as const;
const MILLISECONDS = 40;

function slowest({ source, flags }: Expression): { readonly milliseconds: number; readonly piece: string } {
  const expression = new RegExp(source, flags);
  let worst = { milliseconds: 0, piece: '' };
  for (const length of LENGTHS) {
    for (const piece of PIECES) {
      for (const [start, end] of START_AND_END) {
        const text = start + piece.repeat(Math.ceil(length / piece.length)) + end;
        const began = performance.now();
        if (expression.global) text.replace(expression, '');
        else text.search(expression);
        const milliseconds = performance.now() - began;
        if (milliseconds > worst.milliseconds) worst = { milliseconds, piece };
      }
    }
    // What takes long already would take for ever with more.
    if (worst.milliseconds > MILLISECONDS) break;
  }
  return worst;
}

const files = [...filesBelow('src'), ...filesBelow('pipeline')];

test('every regular expression takes a time in proportion to the text, whatever the text', () => {
  const expressions = [...new Map(files.flatMap(expressionsIn).map((each) => [`${each.source}/${each.flags}`, each])).values()];
  expect(expressions.length).toBeGreaterThan(50);
  const slow = expressions.flatMap((expression) => {
    // The machine may be busy: only what is slow each time is.
    for (let time = 0; time < 3; time += 1) if (slowest(expression).milliseconds <= MILLISECONDS) return [];
    const { milliseconds, piece } = slowest(expression);
    return [
      `${expression.file}: /${expression.source}/ takes ${Math.round(milliseconds)} ms for ${JSON.stringify(piece)} again and again`,
    ];
  });
  expect(slow).toEqual([]);
});

test('no regular expression is made from text', () => {
  expect(files.filter((file) => LETTERS_OF_A_CALL.test(readFileSync(file, 'utf8')))).toEqual([]);
});
