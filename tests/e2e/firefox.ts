import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { commandOf } from '../../scripts/serving/nginx.ts';

/** The path of a Firefox: `FIREFOX` in the environment, else the system's; `null` where there is none. */
export function findFirefox(): string | null {
  const named = process.env['FIREFOX'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return commandOf('firefox-esr') ?? commandOf('firefox');
}

/** A screen that is nowhere, which Firefox needs to draw WebGL on the CPU; `null` where there is no such program. */
async function startScreen(): Promise<{ readonly display: string; readonly screen: ChildProcess } | null> {
  if (commandOf('Xvfb') === null) return null;
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((found) => screen.stdio[3]?.once('data', (data: Buffer) => found(String(data).trim())));
  return { display: `:${number}`, screen };
}

export interface Firefox {
  readonly browser: Browser;
  /** Whether it can draw WebGL. */
  readonly webgl: boolean;
  close(): Promise<void>;
}

/** Firefox, driven over WebDriver BiDi, with WebGL on the CPU where there is a screen for it, or without WebGL. */
export async function startFirefox(executablePath: string, wanted: 'webgl' | 'no-webgl'): Promise<Firefox> {
  const screen = wanted === 'webgl' ? await startScreen() : null;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: screen === null,
    env: screen === null ? process.env : { ...process.env, DISPLAY: screen.display, LIBGL_ALWAYS_SOFTWARE: '1' },
    extraPrefsFirefox: wanted === 'webgl' ? { 'webgl.force-enabled': true } : { 'webgl.disabled': true },
    defaultViewport: { width: 1280, height: 800 },
  });
  return {
    browser,
    webgl: screen !== null,
    close: async () => {
      await browser.close();
      screen?.screen.kill();
    },
  };
}
