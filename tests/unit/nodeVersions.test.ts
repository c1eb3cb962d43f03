import { readFileSync } from 'node:fs';
import { subset } from 'semver';
import { expect, test } from 'vitest';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { engines?: { node?: string } | string[]; optional?: boolean; hasInstallScript?: boolean }>;
};
const { engines, allowScripts } = JSON.parse(readFileSync('package.json', 'utf8'));

test('every package that is installed supports every version of Node that is named', () => {
  const tooNew = Object.entries(packages).flatMap(([path, { engines: needs, optional }]) => {
    const range = needs === undefined || Array.isArray(needs) ? undefined : needs.node;
    return range === undefined || optional || subset(engines.node, range) ? [] : [`${path} needs Node ${range}`];
  });
  expect(tooNew).toEqual([]);
});

test('npm is told of every package that wants to run a script when it is installed', () => {
  const wanting = Object.entries(packages).flatMap(([path, { hasInstallScript, optional }]) =>
    hasInstallScript && !optional ? [path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)] : [],
  );
  expect(wanting.filter((name) => !(name in allowScripts))).toEqual([]);
});
