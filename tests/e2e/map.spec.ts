import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { pixelsByColour } from './colours.ts';
import { expect, test } from './test.ts';

const { parties }: { parties: { id: string; colour: string; seatsWon: number }[] } = JSON.parse(
  readFileSync('public/data/ge2024/results.json', 'utf8'),
);
const colourOf = (id: string) => parties.find((party) => party.id === id)?.colour ?? '';

/** The page once MapLibre draws the map. */
async function opened(page: Page, query = '') {
  await page.goto(`./${query}`);
  await expect(page.locator('.maplibregl-canvas')).toBeVisible();
  await expect(page.locator('[data-stage="deep"]')).toBeAttached();
  return page.locator('.map-pane');
}

test('the country is painted in the colours of the parties that won it', async ({ page }) => {
  const map = await opened(page);
  const ids = ['lab', 'con', 'ld', 'snp', 'sf', 'ruk', 'green', 'pc'];
  await expect(async () => {
    const counts = await pixelsByColour(map, ids.map(colourOf));
    for (const [position, id] of ids.entries()) expect(counts[position], id).toBeGreaterThan(20);
    const [lab = 0, con = 0, , snp = 0] = counts;
    expect(lab).toBeGreaterThan(6_000);
    expect(con).toBeGreaterThan(6_000);
    expect(snp).toBeGreaterThan(1_000);
  }).toPass();
});

test('a click at Leicester South opens its record', async ({ page }) => {
  const map = await opened(page, '?at=52.6150,-1.1200,11.00');
  const box = await map.boundingBox();
  const legend = await page.getByRole('region', { name: 'Legend' }).boundingBox();
  if (box === null || legend === null) throw new Error('the map or its legend has no size');
  // The camera looks at the middle of what the legend leaves open.
  await page.mouse.click((legend.x + legend.width + box.x + box.width) / 2, box.y + box.height / 2);
  await expect(page.getByRole('heading', { name: 'Leicester South' })).toBeVisible();
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('Independent gain from Labour');
  await expect(panel).toContainText('979');
  await expect(panel).toContainText('Shockat Adam');
  await expect(page).toHaveURL(/seat=E14001327/);
  await page.locator('.map-pane__canvas').press('Escape');
  await expect(page).not.toHaveURL(/seat=/);
});

test('switching to the change recolours the map and says so', async ({ page }) => {
  const map = await opened(page);
  await page.getByRole('combobox', { name: 'Show' }).selectOption('change');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Change in Labour\u2019s share of the vote since 2019, by constituency',
  );
  await expect(page).toHaveURL(/colour=change/);
  await expect(async () => {
    const [labour = 0, falls = 0, rises = 0] = await pixelsByColour(map, [colourOf('lab'), '#dd8a2b', '#dddbea']);
    expect(labour).toBeLessThan(50);
    expect(falls).toBeGreaterThan(500);
    expect(rises).toBeGreaterThan(2_000);
  }).toPass();
});

test('detail arrives as the reader zooms in', async ({ page }) => {
  const details: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/detail-')) details.push(response.url());
  });
  await opened(page, '?at=51.5100,-0.1000,9.50');
  await expect.poll(() => details.length).toBeGreaterThan(0);
});

test.describe('around the map', () => {
  test.use({ lightMap: true });

  test('an address restores its view, and Back and Forward walk through seats and colours', async ({ page }) => {
    await page.goto('./?seat=E14001300&colour=change&theme=dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('heading', { name: 'Ilford North' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Change in Labour');
    await expect(page).toHaveTitle(/Ilford North/);
    await page.getByRole('combobox', { name: 'Show' }).selectOption('majority');
    await expect(page).toHaveURL(/colour=majority/);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Change in Labour');
    await page.goForward();
    await expect(page).toHaveURL(/colour=majority/);
  });

  test('a bad value falls back and says so, and what is not ours is kept', async ({ page }) => {
    await page.goto('./?colour=purple&seat=<b>Atlantis</b>&utm_source=mail');
    await expect(page.getByRole('listitem').filter({ hasText: '“colour=purple”: expected one of' })).toBeVisible();
    await expect(page.locator('b', { hasText: 'Atlantis' })).toHaveCount(0);
    await page.getByRole('combobox', { name: 'Show' }).selectOption('majority');
    await expect(page).toHaveURL(/utm_source=mail/);
  });

  test('beside a column the page itself does not scroll', async ({ page }) => {
    for (const query of ['', '?where=muslim>=25', '?seat=leicester-south', '?story=stories']) {
      await page.goto(`./${query}`);
      await expect(page.getByRole('complementary').getByRole('heading').first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight), query).toBe(0);
    }
  });
});
