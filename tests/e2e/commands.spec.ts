import { execFile, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { commandOf } from '../../scripts/serving/nginx.ts';
import { addressesIn, commandsOf, DOCUMENTED_COMMANDS, documentationPages, ownPath } from '../fixtures/documentedCommands.ts';
import { auditRegistry } from './auditRegistry.ts';

const run = promisify(execFile);
let folder: string;

// What changes files changes a copy: of the build, the pages and a few of its files.
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hustings-commands-'));
  // For a web server, which reads as a user of its own.
  chmodSync(folder, 0o755);
  for (const name of ['embed.html', 'index.html', 'embed.js', 'icons', 'assets', '.policy'])
    cpSync(join('dist', name), join(folder, name), { recursive: true, filter: (path) => !/(maplibre|\.map$)/.test(path) });
  cpSync('dist/data/ge2024/results.json', join(folder, 'data/ge2024/results.json'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A command as it is documented, with what it works on at its end. */
async function npmRun(name: string, ...more: readonly string[]): Promise<string> {
  const { stdout } = await run('npm', ['run', '--silent', name, '--', ...more]);
  return stdout;
}

test('npm run release: the build once more, where frames ask for it', async () => {
  const [, version = ''] = /Release (\S+) is in/.exec(await npmRun('release', folder)) ?? [];
  expect(readFileSync(join(folder, 'releases', version, 'embed.html'), 'utf8')).toContain(version);
});

test('npx tsx scripts/writePolicies.ts: every page has its policy', async () => {
  const { stdout } = await run('npx', ['tsx', 'scripts/writePolicies.ts', folder]);
  expect(stdout).toMatch(/Policies of \d+ pages are in/);
  expect(readFileSync(join(folder, '_headers'), 'utf8')).toContain('Content-Security-Policy');
});

test('npm run compress: copies for a web server beside the files', async () => {
  const some = mkdtempSync(join(tmpdir(), 'hustings-compress-'));
  cpSync('dist/embed.js', join(some, 'embed.js'));
  expect(await npmRun('compress', some)).toContain('1 files');
  expect([existsSync(join(some, 'embed.js.br')), existsSync(join(some, 'embed.js.gz'))]).toEqual([true, true]);
  rmSync(some, { recursive: true });
});

test('npm run format: what is written otherwise is put right', async () => {
  const some = mkdtempSync(join(tmpdir(), 'hustings-format-'));
  for (const name of ['package.json', 'biome.json']) cpSync(name, join(some, name));
  symlinkSync(resolve('node_modules'), join(some, 'node_modules'));
  await run('git', ['init', '-q'], { cwd: some });
  writeFileSync(join(some, '.gitignore'), 'node_modules\n');
  writeFileSync(join(some, 'one.ts'), 'export const one = "1"\n');
  await run('npm', ['run', '--silent', 'format'], { cwd: some });
  expect(readFileSync(join(some, 'one.ts'), 'utf8')).toBe("export const one = '1';\n");
  rmSync(some, { recursive: true });
});

test('npm run dev: the page as it is worked on', async () => {
  const dev = spawn('npx', ['vite', '--port', '0', '--host', '127.0.0.1'], { env: { ...process.env, NO_COLOR: '1' } });
  const address = await new Promise<string>((found) => {
    dev.stdout.on('data', (chunk: Buffer) => {
      const said = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(chunk))?.[0];
      if (said !== undefined) found(said);
    });
  });
  const page = await (await fetch(address)).text();
  dev.kill();
  expect(page).toContain('src="/src/main.tsx"');
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ scripts: { dev: 'vite' } });
});

test('npm run bench:article: the checker passes its own measures', async () => {
  expect(await npmRun('bench:article')).toMatch(/pass/);
});

test('npm run bench:load: nginx answers, without an error', async () => {
  test.skip(
    commandOf('nginx') === null || commandOf('wrk') === null,
    'nginx or wrk is not installed: how much it bears is not measured',
  );
  const printed = await npmRun('bench:load', folder, '--seconds', '1');
  expect(printed).toMatch(/the app’s page: [1-9][\d,]* a second, 99% within \S+, errors: none/);
  expect(printed).toMatch(/the results: [1-9][\d,]* a second, 99% within \S+, errors: none/);
});

test('npm run bench: its documented options are known, its rows there', async () => {
  const documented = documentationPages()
    .flatMap(commandsOf)
    .filter((command) => /^npm run bench( |$)/.test(command))
    .map((command) => command.replace(/ > .*/, '').split(' -- ')[1] ?? '');
  expect(documented).toContain('--runs 1 --only takeover');
  const printed = await npmRun('bench', ...documented.join(' ').trim().split(/ +/), '--list');
  expect(printed).toMatch(/takeover/);
});

test('npm run bench: a row is built, visited, measured and judged', async () => {
  // It builds the pages first.
  test.slow();
  // All of them take minutes of a machine that does nothing else; this one is quickest, and far below its limit on any machine.
  const printed = await npmRun('bench', '--runs', '1', '--only', 'pointer');
  expect(printed).toMatch(/^\| pointer +\| [^|]+\| 0\.\d*[1-9]\d* ms \| +\| ≤ 0\.200 ms \| pass \|$/m);
});

for (const { known, against, fails, says } of [
  { known: 'critical', against: 'maplibre-gl', fails: true, says: /must not be released[\s\S]*maplibre-gl .*: critical/ },
  { known: 'low', against: 'maplibre-gl', fails: false, says: /none is high[\s\S]*maplibre-gl .*: low/ },
  { known: 'critical', against: 'happy-dom', fails: false, says: /nothing is known against the packages that are served/ },
  { known: null, against: 'maplibre-gl', fails: false, says: /no verdict, as the registry did not answer/ },
]) {
  test(`npm run audit: ${known ?? 'no answer'} for ${against} ${fails ? 'keeps from releasing' : 'lets release'}`, async () => {
    const registry = await auditRegistry(against, known);
    const env = { ...process.env, npm_config_registry: registry.address, npm_config_cache: mkdtempSync(join(folder, 'npm-')) };
    const ended = run('npm', ['run', '--silent', 'audit'], { env });
    const { stdout, code } = await ended.then(
      (done) => ({ stdout: done.stdout, code: 0 }),
      (error: { stdout: string; code: number }) => error,
    );
    registry.close();
    expect(stdout).toMatch(says);
    expect(code).toBe(fails ? 1 : 0);
    // npm asks about what is installed, and leaves out what only the developers use.
    expect(registry.asked()).toEqual(expect.arrayContaining(['maplibre-gl', 'react']));
    expect(registry.asked()).not.toContain('happy-dom');
  });
}

test('every address of ours in the documentation is answered', async ({ request }) => {
  const paths = new Set(
    documentationPages()
      .flatMap(addressesIn)
      .map(ownPath)
      .filter((path) => path !== null),
  );
  expect(paths.size).toBeGreaterThan(6);
  for (const path of paths) expect((await request.get(`.${path}`)).status(), path).toBe(200);
});

test('every command that is said to be run here is', () => {
  const text = readFileSync('tests/e2e/commands.spec.ts', 'utf8');
  const here = [...new Set(documentationPages().flatMap(commandsOf))].filter((named) =>
    DOCUMENTED_COMMANDS.some(({ command, runBy }) => runBy === 'commands.spec.ts' && command.test(named)),
  );
  const names = here.map((command) => /^npm run [\w:]+|scripts\/\w+\.ts/.exec(command)?.[0] ?? command);
  expect(names.filter((name) => !text.includes(name))).toEqual([]);
});
