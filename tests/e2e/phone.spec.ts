import { devices } from '@playwright/test';
import { expect, test } from './test.ts';

const { defaultBrowserType: _, ...phone } = devices['iPhone 13'];
test.use({ ...phone, viewport: { width: 390, height: 844 } });

test('on a phone a tap opens a sheet that leaves the map in sight, and can be pulled up and closed', async ({ page }) => {
  await page.goto('./?at=52.6100,-1.1400,11.00');
  await expect(page.locator('[data-stage="deep"]')).toBeAttached();
  const box = await page.locator('.map-pane').boundingBox();
  if (box === null) throw new Error('the map has no size');
  await expect(async () => {
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 3);
    await expect(page).toHaveURL(/seat=/, { timeout: 2_000 });
  }).toPass();
  const sheet = page.getByRole('complementary');
  const low = await sheet.evaluate((element) => element.getBoundingClientRect().top);
  expect(low).toBeGreaterThan(844 / 2);
  await page.getByRole('button', { name: 'Full result' }).click();
  await expect.poll(() => sheet.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(300);
  await page.getByRole('button', { name: 'Show less' }).click();
  await page.getByRole('button', { name: /close/i }).click();
  await expect(page).not.toHaveURL(/seat=/);
});

test('nothing on a phone is wider than the phone', async ({ page }) => {
  for (const query of ['', '?seat=W07000102&colour=change', '?colour=both', '?where=muslim>=25']) {
    await page.goto(`./${query}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBeLessThanOrEqual(390);
  }
});
