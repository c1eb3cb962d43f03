import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Ways round the functions that JSX stands for here, and ways of writing into a text node that a translating browser has replaced. */
const WAYS_ROUND =
  /from 'react\/jsx|@jsx|React\.(?:createElement|cloneElement)|(?<![.\w])(?:createElement|cloneElement)\(|(?:createElement|cloneElement)[^;]*\} from 'react'|\bnodeValue\s*=[^=]|\.(?:data|wholeText)\s*=[^=]|createTextNode|insertAdjacentText|(?:first|last)Child\??\.textContent\s*=/;
const MADE_OF = join('src', 'ui', 'jsx', 'jsx.ts');

const goesRound = (text: string) => WAYS_ROUND.test(text);

test('all that is drawn goes through the one way that keeps text right in a translated page', () => {
  const files = readdirSync('src', { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => file !== MADE_OF && goesRound(readFileSync(file, 'utf8')))).toEqual([]);
  expect(JSON.parse(readFileSync('tsconfig.json', 'utf8')).compilerOptions.jsxImportSource).toBe('#jsx');
});

test('a way round is seen', () => {
  const ways = [
    "import { jsx } from 'react/jsx-runtime';",
    '/* @jsxImportSource react */ const a = 1;',
    "import { createElement, useState } from 'react';",
    "createElement('p', {}, text)",
    'node.nodeValue = text',
    'text.data = figure',
    "document.createTextNode('a')",
    'line.firstChild.textContent = name',
  ];
  expect(ways.filter((line) => !goesRound(line))).toEqual([]);
  expect(goesRound("const line = document.createElement('p');")).toBe(false);
});
