import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { contentType } from '../bench/server/contentType.ts';
import { buildGrowthPage } from './growth/buildGrowthPage.ts';
import { expect, test } from './test.ts';

/** What may pile up in a page. */
interface Held {
  readonly nodes: number;
  readonly listeners: number;
  readonly heapMegabytes: number;
  readonly canvases: number;
  readonly workers: number;
}

/** What a page holds once nothing more of it is let go: what spans the browser's two heaps goes turns after it could. */
async function heldInTheEnd(page: Page, session: CDPSession): Promise<Held> {
  let last = await heldBy(page, session);
  for (let unchanged = 0; unchanged < 2; ) {
    const next = await heldBy(page, session);
    unchanged = next.listeners === last.listeners && next.nodes === last.nodes ? unchanged + 1 : 0;
    last = next;
  }
  return last;
}

async function heldBy(page: Page, session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  await page.evaluate(() => new Promise((later) => setTimeout(later, 100)));
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return {
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    heapMegabytes: metric('JSHeapUsedSize') / 1e6,
    canvases: await page.locator('canvas').count(),
    workers: page.workers().length,
  };
}

async function openGrowthPage(page: Page): Promise<CDPSession> {
  const fileOf = await buildGrowthPage(readFileSync('dist/index.html', 'utf8'));
  await page.route('**/growth/**', (route) => {
    const name = new URL(route.request().url()).pathname.replace('/growth/', '');
    return route.fulfill({ body: fileOf(name), contentType: contentType(name) });
  });
  await page.goto('./growth/index.html');
  await page.waitForFunction(() => window.growth !== undefined, null, { timeout: 15_000 });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return session;
}

test('a hundred mounts of the app, and a thousand selections, leave nothing behind', async ({ page }) => {
  test.setTimeout(180_000);
  const session = await openGrowthPage(page);
  const mounts = (times: number, stage: 'light' | 'deep') =>
    page.evaluate(([count, until]) => window.growth?.mounts(count, until), [times, stage] as const);
  await mounts(2, 'deep');
  await mounts(8, 'light');
  const afterTen = await heldInTheEnd(page, session);
  await mounts(82, 'light');
  await mounts(8, 'deep');
  const afterHundred = await expectNoGrowth(afterTen, page, session);
  expect([afterHundred.canvases, afterHundred.workers]).toEqual([0, 0]);

  await page.evaluate(() => window.growth?.mount());
  await page.evaluate(() => window.growth?.selections(100));
  const afterSome = await heldInTheEnd(page, session);
  await page.evaluate(() => window.growth?.selections(900));
  await expectNoGrowth(afterSome, page, session);
});

/** Were anything kept of each of the eight last mounts, or of each selection, there would be one of it for each for good. */
async function expectNoGrowth(before: Held, page: Page, session: CDPSession): Promise<Held> {
  let after = before;
  await expect(async () => {
    after = await heldBy(page, session);
    expect(after.listeners - before.listeners).toBeLessThan(4);
    expect(after.nodes - before.nodes).toBeLessThan(100);
    expect(after.heapMegabytes - before.heapMegabytes).toBeLessThan(4);
    expect(after.canvases).toBe(before.canvases);
    expect(after.workers).toBe(before.workers);
  }).toPass({ timeout: 30_000 });
  return after;
}
