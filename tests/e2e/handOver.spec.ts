import type { Page } from '@playwright/test';
import { changedShare } from './pictures.ts';
import { expect, test } from './test.ts';

/** Keeps MapLibre's script from the page until it is let go. */
async function holdDeepMap(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/maplibreRenderer-.*\.js/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

for (const query of ['', '?colour=change', '?colour=muslim&theme=dark']) {
  test(`MapLibre takes over in the same place, size and colours: ${query || 'the opening view'}`, async ({ page }) => {
    const release = await holdDeepMap(page);
    await page.goto(`./${query}`);
    const map = page.locator('.map-pane__canvas');
    await expect(map).toHaveAttribute('data-stage', 'light');
    await page.waitForTimeout(1_000);
    const light = await map.screenshot();
    release();
    await expect(map).toHaveAttribute('data-stage', 'deep');
    await page.waitForTimeout(500);
    const deep = await map.screenshot();
    // What differs are the borders: region borders come with MapLibre, and anti-aliasing is not the same.
    expect(await changedShare(page, light, deep)).toBeLessThan(0.04);
  });
}

test('hover, selection, panel and camera survive the hand-over', async ({ page }) => {
  const release = await holdDeepMap(page);
  await page.goto('./?at=52.6100,-1.1400,9.00');
  const map = page.locator('.map-pane__canvas');
  await expect(map).toHaveAttribute('data-stage', 'light');
  const box = await map.boundingBox();
  if (box === null) throw new Error('the map has no size');
  await page.mouse.click(box.x + box.width * 0.7, box.y + box.height / 2);
  await expect(page).toHaveURL(/seat=/);
  const before = page.url();
  release();
  await expect(map).toHaveAttribute('data-stage', 'deep');
  await page.waitForTimeout(600);
  expect(page.url()).toBe(before);
  await expect(page.getByRole('complementary').getByRole('heading').first()).toBeVisible();
});

test('a press before the app is there is answered once it is', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/assets\/app-.*\.js/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('./?at=52.6100,-1.1400,9.00', { waitUntil: 'commit' });
  const svg = page.locator('#light-map');
  await expect(svg).toBeVisible();
  const box = await svg.boundingBox();
  if (box === null) throw new Error('the map has no size');
  await page.mouse.click(box.x + box.width * 0.7, box.y + box.height / 2);
  await expect(page).toHaveURL(/seat=/);
  await expect(page.locator('.seat-head')).toContainText('Majority');
  const early = new URL(page.url()).searchParams;
  release();
  await expect(page.getByRole('complementary')).toContainText('candidates');
  const late = new URL(page.url()).searchParams;
  expect([late.get('seat'), late.get('at')]).toEqual([early.get('seat'), early.get('at')]);
});

test('a lost context falls back to the light map at the same place, and comes back', async ({ page }) => {
  await page.goto('./?seat=E14001327');
  const map = page.locator('.map-pane__canvas');
  await expect(map).toHaveAttribute('data-stage', 'deep');
  const address = page.url();
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(map).toHaveAttribute('data-stage', 'light');
  await expect(page.locator('#light-map')).toBeVisible();
  await expect(map).toHaveAttribute('data-stage', 'deep');
  expect(page.url()).toBe(address);
  await expect(page.getByRole('heading', { name: 'Leicester South' })).toBeVisible();
});
