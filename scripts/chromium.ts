import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags for a Chromium that draws WebGL on the CPU and asks nothing of the network by itself. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium or Chrome: `CHROMIUM` in the environment, Playwright's own, the system's; `null` for none. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names ${named}, and there is no such file. Set it to a browser's path, or unset it.`);
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  for (const name of SYSTEM_NAMES) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    const path = found.stdout?.trim();
    if (found.status === 0 && path !== '') return path;
  }
  return SYSTEM_PATHS.find((path) => existsSync(path)) ?? null;
}

function succeeds(command: string, args: readonly string[]): boolean {
  console.log(`  $ ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/**
 * The path of a browser for the tests, installed if there is none: first by Playwright's download, then as Debian's package
 * where that is possible. Says what it does. Errors: throws with what to do when nothing worked.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== null) {
    console.log(`Browser for the tests: ${found}`);
    return found;
  }
  console.log('No Chrome or Chromium found. Installing one: Playwright’s build first.');
  succeeds('npx', ['playwright', 'install', 'chromium']);
  const downloaded = findChromium();
  if (downloaded !== null) return downloaded;
  if (existsSync('/usr/bin/apt-get')) {
    console.log('That did not work. Trying Debian’s package.');
    const root = process.getuid?.() === 0;
    const [command, ...prefix] = root ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
    if (command !== undefined && succeeds(command, [...prefix, 'update', '-q'])) {
      succeeds(command, [...prefix, 'install', '-y', '-q', 'chromium']);
    }
    const installed = findChromium();
    if (installed !== null) {
      execFileSync(installed, ['--version'], { stdio: 'inherit' });
      return installed;
    }
  }
  throw new Error(
    'No Chrome or Chromium could be found or installed. Install one, or set CHROMIUM to its path, and run the tests again.',
  );
}
