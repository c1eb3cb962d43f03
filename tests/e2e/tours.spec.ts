import { devices, type Page } from '@playwright/test';
import { expect, test } from './test.ts';

const { defaultBrowserType: _, ...phone } = devices['iPhone 13'];

// The steps' words and addresses; that the deep map follows them has a test of its own.
test.use({ lightMap: true });

/** Where the map, the panel and the legend lie. */
async function boxesOf(page: Page) {
  const map = await page.locator('.map-pane').boundingBox();
  const panel = await page.getByRole('complementary').boundingBox();
  const legend = await page.getByRole('region', { name: 'Legend' }).boundingBox();
  if (map === null || panel === null || legend === null) throw new Error('a part of the page has no size');
  return { map, panel, legend };
}

test('a tour is walked with the keyboard on the desktop, one entry in the history', async ({ page }) => {
  await page.goto('./');
  const stories = page.getByRole('button', { name: 'Stories' });
  await stories.focus();
  await page.keyboard.press('Enter');
  const link = page.getByRole('link', { name: 'The near misses' });
  await expect(link).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Stories', level: 2 })).toBeFocused();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Step 1 of 6', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/view=hex.*story=near-misses/);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.tour-head h3')).toHaveText('Ilford North: 528 votes');
  await expect(page).toHaveURL(/seat=E14001300.*story=near-misses&step=2/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Step 4 of 6', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/colour=change.*step=4/);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('Step 3 of 6', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/step=3/);
  await page.goBack();
  await expect(page).toHaveURL(/story=stories/);
  await page.goForward();
  await expect(page.getByText('Step 3 of 6', { exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.getByRole('complementary').focus();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/story=/);
});

test('a step’s address alone shows the step; what the reader changes stays in the address', async ({ page }) => {
  await page.goto('./?story=quarter-muslim&step=2');
  await expect(page.locator('.tour-head')).toContainText('37.1% of votes, after 63.7%');
  await expect(page).toHaveURL(/view=hex&colour=change&where=muslim%3E%3D25/);
  await expect(page.locator('.tour-head').getByText('they do not tell how any group of people voted')).toBeVisible();
  await page.goto('./?story=quarter-muslim&step=2&colour=turnout');
  await expect(page.getByRole('button', { name: 'Back to the step' })).toBeVisible();
  await expect(page).toHaveURL(/colour=turnout/);
  await page.getByRole('button', { name: 'Back to the step' }).click();
  await expect(page).toHaveURL(/colour=change/);
});

test('a seat opened in a story leads back to it', async ({ page }) => {
  await page.goto('./?story=five-independents&step=2');
  await page.locator('.tour-head').getByRole('link', { name: 'Leicester South' }).click();
  await expect(page.getByRole('heading', { name: 'Leicester South', level: 2 })).toBeVisible();
  await page.getByRole('button', { name: /Back to “Five independents/ }).click();
  await expect(page.getByText('Step 2 of 7', { exact: true })).toBeVisible();
});

test('on paper a tour is all its steps', async ({ page }) => {
  await page.goto('./?story=rochdale');
  await expect(page.getByText('Step 1 of 4', { exact: true })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Labour won with a smaller share than before' })).toBeVisible();
  await expect(page.getByText('Step 1 of 4', { exact: true })).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ ...phone, viewport: { width: 390, height: 844 } });

  test('a tour is walked with the keyboard and leaves the map in sight', async ({ page }) => {
    await page.goto('./?story=near-misses&step=2');
    for (const number of [2, 3, 4, 5, 6]) {
      await expect(page.getByText(`Step ${number} of 6`, { exact: true })).toBeVisible();
      const { map, panel, legend } = await boxesOf(page);
      expect(legend.y - map.y, `map above the legend, step ${number}`).toBeGreaterThan(180);
      expect(panel.y, `sheet, step ${number}`).toBeGreaterThan(844 * 0.45);
      const next = page.getByRole('button', { name: number === 6 ? 'All stories' : 'Next' });
      await next.focus();
      await expect(next).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('heading', { name: 'Stories', level: 2 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('a story is found in the menu', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('button', { name: 'Stories', exact: true }).click();
    await page.getByRole('link', { name: 'Rochdale, twice in a year' }).click();
    await expect(page.getByText('Step 1 of 4', { exact: true })).toBeVisible();
  });
});

test.describe('with the deep map', () => {
  test.use({ lightMap: false });

  test('with reduced motion the map comes to the step all the same', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./?story=leaders-seats&step=2');
    await expect(page.locator('[data-stage="deep"]')).toBeAttached({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(page).toHaveURL(/at=51\.[^&]*&story=leaders-seats$/);
    await expect(page.getByRole('button', { name: 'Back to the step' })).toBeHidden();
  });
});

/** Collects the view boxes that the light map is drawn with, from the call on. */
async function collectCameras(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = new Set<string | null>();
    Object.assign(window, { seen });
    new MutationObserver((changes) => {
      for (const { target } of changes) if (target instanceof Element) seen.add(target.getAttribute('viewBox'));
    }).observe(document.querySelector('.light-map') ?? document, { attributes: true, attributeFilter: ['viewBox'] });
  });
  return () => page.evaluate(() => Reflect.get(window, 'seen').size);
}

test.describe('without WebGL', () => {
  test.use({ expectedErrors: /Failed to load resource/, lightMap: false });

  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    test(`the map ${reducedMotion === 'reduce' ? 'is cut to the next step where motion is reduced' : 'glides to the next step'}`, async ({
      page,
    }) => {
      await page.route(/maplibreRenderer-.*\.js/, (route) => route.abort());
      await page.emulateMedia({ reducedMotion });
      await page.goto('./?story=near-misses&step=2');
      await expect(page.locator('[data-stage="light"]')).toBeAttached();
      await expect(page.getByText('Step 2 of 6', { exact: true })).toBeVisible();
      await page.waitForTimeout(1000);
      const cameras = await collectCameras(page);
      await page.getByRole('button', { name: 'Next' }).click();
      await expect(page.getByText('Step 3 of 6', { exact: true })).toBeVisible();
      await page.waitForTimeout(1500);
      // A cut is one; the step's words, once they are there, may cover another part of the map and cut once more. A glide is more than that,
      // though on a busy machine only a few.
      if (reducedMotion === 'reduce') expect(await cameras()).toBeLessThanOrEqual(2);
      else expect(await cameras()).toBeGreaterThan(2);
    });
  }
});
