import type { Browser, CDPSession, Page } from '@playwright/test';
import { coldBrowser } from '../browser/coldBrowser.ts';
import { type Conditions, PHONE } from '../browser/conditions.ts';
import { logRequests, type RequestLog } from '../browser/logRequests.ts';
import { observePage } from '../browser/observePage.ts';
import { type FrameRecording, recordFrames } from '../browser/recordFrames.ts';

/** How long a new browser is left alone, so that its own start is over when the page's begins. */
const BROWSER_START_MILLISECONDS = 300;
const NAVIGATION_TIMEOUT = 90_000;

/** A page in a browser of its own, whose first bytes have arrived. */
export interface OpenPage {
  readonly page: Page;
  readonly session: CDPSession;
  readonly requests: RequestLog;
  readonly recording: FrameRecording;
  /** Uncaught errors and errors on the console. */
  readonly errors: readonly string[];
  /** When navigation began, milliseconds since 1970. */
  readonly openedAt: number;
  close(): Promise<void>;
}

/** Opens an address cold under the conditions, everything that happens from its first byte on being noted. */
export async function openPage(address: string, conditions: Conditions): Promise<OpenPage> {
  const browser = await coldBrowser(conditions.flags);
  try {
    return await openIn(browser, address, conditions);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function openIn(browser: Browser, address: string, { line, slowdown }: Conditions): Promise<OpenPage> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await observePage(page);
  await page.goto('about:blank');
  await page.waitForTimeout(BROWSER_START_MILLISECONDS);

  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) errors.push(message.text());
  });
  const requests = logRequests(page);
  const recording = await recordFrames(session);
  await session.send('Performance.enable');
  if (line !== null) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const openedAt = Date.now();
  await page.goto(address, { waitUntil: 'commit', timeout: NAVIGATION_TIMEOUT });
  return { page, session, requests, recording, errors, openedAt, close: () => browser.close() };
}
