import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { buildServiceWorker } from '../../scripts/serviceWorker/buildServiceWorker.ts';
import { type SwitchedServer, startSwitchedServer } from './switchedServer.ts';

const test = base.extend<{ server: SwitchedServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants its fixtures named.
  server: async ({}, use) => {
    const server = await startSwitchedServer('dist');
    await use(server);
    await server.close();
  },
});
test.use({ serviceWorkers: 'allow' });

/** Waits until the app is kept on the device. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated', null, {
    timeout: 40_000,
  });
}

async function opensWithSeat(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Leicester South' })).toBeVisible();
  await expect(page.getByText('Shockat Adam').first()).toBeVisible();
}

test('after one visit the app opens without network, at any view', async ({ page, context, server }) => {
  await page.goto(server.address);
  await kept(page);
  await context.setOffline(true);
  await page.goto(`${server.address}?seat=leicester-south&colour=change`);
  await opensWithSeat(page);
  await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('table', { name: /650 constituencies/ })).toBeVisible();
});

test('another election that was seen opens without network at its public address', async ({ page, context, server }) => {
  await page.goto(server.address);
  await kept(page);
  const seen = async () => {
    await expect(page.locator('.map-pane__canvas')).toHaveAttribute('data-stage', /light|deep/);
    await expect(page.locator('.headline__sentence')).toHaveText('The party that won each constituency on 12 December 2019');
  };
  // Led there by the usual page for want of a worker that is in charge, or by the worker at once.
  await page.goto(`${server.address}?election=ge2019`);
  await seen();
  await page.goto(`${server.address}?election=ge2019`);
  await seen();
  // The map is seen before all of its files are kept, and the usual page has no map of this election to begin with.
  await page.waitForFunction(async () => {
    const files = ['data/manifest.json', 'data/ge2019/results.json', 'data/boundaries-2010/overview.json'];
    const held = await Promise.all(files.map((file) => caches.match(new URL(file, document.baseURI), { ignoreSearch: true })));
    return held.every((answer) => answer !== undefined);
  });
  await context.setOffline(true);
  await page.goto(`${server.address}?election=ge2019&seat=leicester-south`);
  await seen();
  await expect(page).toHaveURL(/\/\?election=ge2019&seat=/);
  // One whose page was never seen is on its way, as far as the usual page can say.
  await page.evaluate(() => caches.delete('hustings-pages'));
  await page.goto(`${server.address}?election=ge2019`, { waitUntil: 'commit' });
  await seen();
});

test('what arrives damaged is not kept: the app is, once all of it has come whole', async ({ page, context, server }) => {
  server.damage(/\/assets\/TablePanel-.*\.js$/);
  await page.goto(server.address);
  await expect.poll(() => server.asked.some((path) => path.includes('TablePanel-')), { timeout: 40_000 }).toBe(true);
  const workers = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return [registration?.installing, registration?.waiting, registration?.active].map((worker) => worker?.state ?? null);
    });
  await expect.poll(workers).toEqual([null, null, null]);

  server.damage(null);
  await page.reload();
  await kept(page);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('table', { name: /650 constituencies/ })).toBeVisible();
});

test('data that are kept damaged are asked for again, and kept whole', async ({ page, context, server }) => {
  await page.goto(server.address);
  await kept(page);
  await page.reload();
  server.damage(/\/postcodes\/LE2\.json$/);
  const search = page.getByRole('combobox').first();
  await search.fill('LE2 0QB');
  await expect(page.getByText(/could not be looked up: .*Press Enter/).first()).toBeVisible();
  server.damage(null);
  await search.press('Enter');
  await expect(page.getByRole('option').first()).toContainText('Leicester');
  await context.setOffline(true);
  await page.reload();
  await search.fill('LE2 0QB');
  await expect(page.getByRole('option').first()).toContainText('Leicester');
});

/** A later release: every script and style under another name, and another title on the page. */
async function laterRelease(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hustings-release-'));
  cpSync('dist', folder, { recursive: true, filter: (source) => !source.endsWith('.map') });
  const assets = readdirSync(join(folder, 'assets'));
  const renamed = new Map(assets.map((name) => [name, name.replace(/(\.\w+)$/, '-later$1')]));
  for (const [name, later] of renamed) renameSync(join(folder, 'assets', name), join(folder, 'assets', later));
  for (const file of ['index.html', ...[...renamed.values()].map((name) => `assets/${name}`)]) {
    if (!/\.(html|m?js|css)$/.test(file)) continue;
    let text = readFileSync(join(folder, file), 'utf8');
    for (const [name, later] of renamed) text = text.replaceAll(name, later);
    writeFileSync(join(folder, file), file === 'index.html' ? text.replace('<html ', '<html data-release="later" ') : text);
  }
  await buildServiceWorker(folder, 'silent');
  return folder;
}

test('a new release takes the place of the old one as a whole, when the reader says so', async ({ page, context, server }) => {
  await page.goto(`${server.address}?seat=leicester-south`);
  await kept(page);
  const later = await laterRelease();
  server.serve(later);

  // The page is still the old one, all of it, though the server has only the new one's scripts.
  await page.reload();
  await opensWithSeat(page);
  expect(await page.locator('html').getAttribute('data-release')).toBeNull();

  await page.getByRole('button', { name: 'Change over' }).click({ timeout: 40_000 });
  await expect(page.locator('html')).toHaveAttribute('data-release', 'later');
  await opensWithSeat(page);
  expect(page.url()).toContain('seat=');
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\/assets\/.*\.m?js$/.test(name)),
  );
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((name) => !name.includes('-later.'))).toEqual([]);

  // The old release is gone from the device, and the new one opens without network.
  const names = await page.evaluate(async () =>
    (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))).flat().map(({ url }) => url),
  );
  expect(names.filter((name) => /\/assets\//.test(name) && !name.includes('-later.'))).toEqual([]);
  await context.setOffline(true);
  await page.reload();
  await opensWithSeat(page);
  rmSync(later, { recursive: true });
});

test('in an article nothing is kept on the device', async ({ page, server }) => {
  await page.goto(`${server.address}embed.html?seat=leicester-south`);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.waitForTimeout(8_000);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
