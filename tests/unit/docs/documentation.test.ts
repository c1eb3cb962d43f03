import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/view/query.ts';
import { addressesIn, commandsOf, DOCUMENTED_COMMANDS, documentationPages, ownPath } from '../../fixtures/documentedCommands.ts';
import { EXTERNAL_ADDRESSES } from '../../fixtures/externalAddresses.ts';
import { realElection } from '../../fixtures/realElection.ts';

const pages = documentationPages();
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  test('links to what there is', () => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const local = targets.filter((target) => !/^(https?:|mailto:|#)/.test(target)).map((target) => target.replace(/#.*$/, ''));
    expect(local.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
  });

  test('names commands that there are', () => {
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('names files and folders that there are', () => {
    const named = [...text.matchAll(/`((?:src|tests|pipeline|scripts|deploy|docs|public|examples)\/[\w./-]*[\w/])`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});

test('every page of docs is linked from another', () => {
  const linked = new Set(
    pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s#]+\.md)/g)].map(([, target = '']) => join(dirname(page), target)),
    ),
  );
  expect(pages.filter((page) => page.startsWith('docs/') && !linked.has(page))).toEqual([]);
});

test('every command is run by a test, or says why by none', () => {
  const commands = pages.flatMap(commandsOf);
  expect(commands.length).toBeGreaterThan(30);
  expect(commands.filter((named) => !DOCUMENTED_COMMANDS.some(({ command }) => command.test(named)))).toEqual([]);
  expect(DOCUMENTED_COMMANDS.filter(({ command }) => !commands.some((named) => command.test(named)))).toEqual([]);
});

test('what is said to run a command does', () => {
  const idle = DOCUMENTED_COMMANDS.flatMap(({ command, runBy }) =>
    typeof runBy === 'object' && 'file' in runBy && !readFileSync(runBy.file, 'utf8').includes(runBy.holding)
      ? [command.source]
      : [],
  );
  expect(idle).toEqual([]);
});

const addresses = pages.flatMap(addressesIn);

test('the addresses of views are understood', () => {
  const queries = addresses.flatMap((address) => (ownPath(address) === null ? [] : [address.search]));
  expect(queries.filter(Boolean).length).toBeGreaterThan(5);
  expect(queries.flatMap((query) => parseQuery(query, realElection()).faults)).toEqual([]);
});

test('the addresses of other sites are those that are listed', () => {
  const elsewhere = addresses.filter(({ hostname }) => !/(^|\.)example(\.org)?$/.test(hostname)).map(({ href }) => href);
  expect([...new Set(elsewhere)].sort()).toEqual(EXTERNAL_ADDRESSES);
});

test('there is documentation to be tested', () => {
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/data.md', 'docs/contributing.md', 'docs/newsrooms.md']));
});

test('the page on the architecture names every folder of src, and no other', () => {
  const [, tree = ''] = /\nsrc\/\n((?: {2}.*\n)+)/.exec(readFileSync('docs/architecture.md', 'utf8')) ?? [];
  const named = [...tree.matchAll(/^ {2}([\w-]+)\/ /gm)].map(([, name = '']) => name);
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(named.sort()).toEqual(folders.map(({ name }) => name).sort());
});
