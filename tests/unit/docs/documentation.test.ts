import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const pages = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], { encoding: 'utf8' })
  .split('\n')
  .filter((page) => page !== '' && existsSync(page));
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

test('there is documentation to be tested', () => {
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/data.md', 'docs/contributing.md', 'docs/newsrooms.md']));
});
