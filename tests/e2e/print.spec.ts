import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** What a browser does before it prints, as far as a page sees it. */
async function toPaper(page: Page) {
  await page.evaluate(() => void window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

const styleOf = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test('on paper a view is its sentence, its map, its legend in colour and the open seat’s card, in the light theme', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./?where=muslim>=25&colour=change&seat=leicester-south');
  await expect(page.locator('[data-stage="deep"]')).toBeAttached({ timeout: 30_000 });
  await expect(page.getByText('Shockat Adam').first()).toBeVisible();
  await expect(page.getByText(/^In full colour/)).toBeHidden();
  await toPaper(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('In full colour: the 28 constituencies where 25% or more of residents are Muslim.')).toBeVisible();
  await expect(page.locator('.legend__content')).toBeVisible();
  await expect(page.locator('.legend__source').last()).toHaveText(/^Source: .*House of Commons Library/);
  await expect(page.locator('.legend__source').last()).toBeVisible();
  await expect(page.getByText('Shockat Adam').first()).toBeVisible();
  for (const hidden of ['.masthead', '.controls', '.map-tools', '.workbench-bar']) await expect(page.locator(hidden)).toBeHidden();
  await expect(page.locator('.panel').getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await styleOf(page, '.legend .colour-bar__classes *', 'print-color-adjust')).toBe('exact');
  expect(await styleOf(page, '.light-map', 'display')).not.toBe('none');
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => void window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('on paper the map is as large as what nothing covered, also from a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await expect(page.locator('[data-stage="deep"]')).toBeAttached({ timeout: 30_000 });
  const viewBox = async () => (await page.locator('.light-map').getAttribute('viewBox'))?.split(' ').map(Number) ?? [];
  const [, , , before = 0] = await viewBox();
  await page.evaluate(() => void window.dispatchEvent(new Event('beforeprint')));
  const [, , , printed = 0] = await viewBox();
  expect(printed).toBeLessThan(before * 0.8);
  // All of its parties, though the phone's legend shows six of them.
  await expect(page.locator('.legend .class-list li').filter({ hasText: 'TUV' })).toBeAttached();
});
