import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/chromium.ts';

/** Names other than this machine's do not resolve: what a page asks of another host fails at once and is listed. */
const NO_OTHER_HOST = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/**
 * A browser that was never used: new process, new profile, no cache of files, code or shaders. Software WebGL comes from
 * `--enable-unsafe-swiftshader` alone, so that ordinary painting is as quick as on any machine.
 */
export async function coldBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chrome or Chromium was found. Install one, or set CHROMIUM to its path.');
  return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, '--mute-audio', NO_OTHER_HOST, ...flags] });
}
