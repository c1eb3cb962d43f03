import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where the npm registry has Node itself, a package for each system. */
const PACKAGE = `node-${process.platform}-${process.arch}`;
/** All that `npm start` may print on a machine that has just been set up. */
const GREETING = /^Hustings is at \S+ {2}\(Ctrl\+C ends it\)\nArticles with maps in them are at \S+\n$/;
const START_TIME = 180_000;

/** Returns the lowest version of each range that package.json names: "20.19.0" for "^20.19.0". */
function namedVersions(): string[] {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  return String(engines.node)
    .split('||')
    .map((range) => range.trim().replace('^', ''));
}

/** Builds and serves the page as `npm start` does, until it has greeted. Returns what it printed. */
async function startPage(node: string, env: NodeJS.ProcessEnv): Promise<string> {
  rmSync('dist', { recursive: true, force: true });
  const page = spawn(node, ['node_modules/tsx/dist/cli.mjs', 'scripts/start.ts'], { env: { ...env, PORT: '0' } });
  let printed = '';
  return new Promise((resolve) => {
    const ended = setTimeout(() => page.kill(), START_TIME);
    const add = (text: Buffer) => {
      printed += text.toString();
      if (/examples\/\n$/.test(printed)) page.kill();
    };
    page.stdout.on('data', add);
    page.stderr.on('data', add);
    page.on('close', () => {
      clearTimeout(ended);
      resolve(printed);
    });
  });
}

/** Starts the page and runs the unit tests with one version of Node. Returns what went wrong, or null. */
async function faultWith(version: string): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'node-'));
  try {
    const installed = spawnSync('npm', ['install', '--silent', '--no-save', '--prefix', folder, `${PACKAGE}@${version}`]);
    if (installed.status !== 0) return `${PACKAGE}@${version} could not be installed`;
    const bin = join(folder, 'node_modules', PACKAGE, 'bin');
    const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` };
    const printed = await startPage(join(bin, 'node'), env);
    if (!GREETING.test(printed)) return `npm start prints more, or less, than its greeting:\n${printed}`;
    const tests = spawnSync(join(bin, 'node'), ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot'], {
      env,
      encoding: 'utf8',
    });
    return tests.status === 0 ? null : `the unit tests fail:\n${tests.stdout}${tests.stderr}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const version of namedVersions()) {
  const fault = await faultWith(version);
  console.log(`Node ${version}: ${fault ?? 'the page starts with its greeting alone, and the unit tests pass'}`);
  if (fault !== null) process.exitCode = 1;
}
