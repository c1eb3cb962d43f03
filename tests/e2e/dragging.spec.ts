import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

test.use({ lightMap: true });

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function placeOf(element: Locator): Promise<Place> {
  const place = await element.boundingBox();
  if (place === null) throw new Error('the element has no place');
  return place;
}

/** Where a range's thumb stands, and the pixels of a step. `edge`: how far from the track's ends the middle of a thumb stays. */
async function gripOf(slider: Locator, edge: number) {
  const place = await placeOf(slider);
  const { least, most, value, step } = await slider.evaluate((input) => {
    if (!(input instanceof HTMLInputElement)) throw new Error('no input');
    return { least: Number(input.min), most: Number(input.max), value: Number(input.value), step: Number(input.step) };
  });
  const perUnit = (place.width - 2 * edge) / (most - least);
  return { x: place.x + edge + (value - least) * perUnit, y: place.y + place.height / 2, value, step, perUnit };
}

type Mover = (page: Page, from: { x: number; y: number }, to: { x: number; y: number }, steps: number) => Promise<void>;

const byMouse: Mover = async (page, from, to, steps) => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= steps; step++) {
    await page.mouse.move(from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps);
    // A hand leaves the page time to answer, and to move.
    if (steps > 1) await page.waitForTimeout(40);
  }
  await page.mouse.up();
};

const byTouch: Mover = async (page, from, to, steps) => {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: { x: number; y: number } | null) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at === null ? [] : [at] });
  await touch('touchStart', from);
  for (let step = 1; step <= steps; step++) {
    await touch('touchMove', { x: from.x + ((to.x - from.x) * step) / steps, y: from.y });
    if (steps > 1) await page.waitForTimeout(40);
  }
  await touch('touchEnd', null);
};

/** Drags a thumb so many pixels to the right: it must end within a step of where the pointer is, and nothing of `still` may move. */
async function drags(
  page: Page,
  slider: Locator,
  pixels: number,
  how: { edge: number; steps: number; mover: Mover; still: Locator },
) {
  const grip = await gripOf(slider, how.edge);
  const before = [await placeOf(how.still), await placeOf(slider)];
  await how.mover(page, grip, { x: grip.x + pixels, y: grip.y }, how.steps);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const wanted = grip.value + pixels / grip.perUnit;
  expect(Math.abs(Number(await slider.inputValue()) - wanted)).toBeLessThanOrEqual(grip.step);
  expect([await placeOf(how.still), await placeOf(slider)]).toEqual(before);
}

async function openFilters(page: Page, query: string): Promise<Locator> {
  await page.goto(`./${query}`);
  await page.getByRole('button', { name: /^Filter seats/ }).click();
  const panel = page.getByRole('region', { name: 'Filter seats' });
  await expect(panel).toBeVisible();
  return panel;
}

test('a filter is dragged with the mouse, slowly and in one move, and ends where the pointer is', async ({ page }) => {
  const still = await openFilters(page, '');
  const share = page.getByRole('slider', { name: 'Muslim share, at least' });
  const most = page.getByRole('slider', { name: 'Majority, at most' });
  await drags(page, share, 135, { edge: 20, steps: 18, mover: byMouse, still });
  await expect(page.getByRole('textbox', { name: 'Muslim share, At least' })).toHaveValue(await share.inputValue());
  await drags(page, share, -60, { edge: 20, steps: 1, mover: byMouse, still });
  await drags(page, most, -120, { edge: 20, steps: 12, mover: byMouse, still });
  await expect(still.getByRole('listitem')).toHaveCount(3);
  await page.getByRole('textbox', { name: 'Majority, At least' }).fill('1,200');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/majority%3E%3D1200/);
});

test('sliders and the edge of the drawer stay under the mouse', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Swing' }).click();
  const swing = page.getByRole('slider', { name: 'Swing' });
  await page.getByRole('checkbox', { name: 'Show on the map' }).check();
  const drawer = page.getByRole('dialog', { name: 'Seats in figures' });
  for (const steps of [12, 1]) await drags(page, swing, 90, { edge: 8, steps, mover: byMouse, still: drawer });
  const edge = page.getByRole('separator', { name: 'Height of the table and chart' });
  for (const [steps, pixels] of [
    [12, -80],
    [1, 130],
  ] as const) {
    const { x, y, width, height } = await placeOf(edge);
    const from = { x: x + width / 2, y: y + height - 4 };
    await byMouse(page, from, { x: from.x, y: from.y + pixels }, steps);
    expect(Math.abs((await placeOf(edge)).y - y - pixels)).toBeLessThanOrEqual(1);
  }
  await page.goto('./?story=reported');
  const threshold = page.getByRole('slider', { name: 'Threshold' }).first();
  const panel = page.getByRole('complementary');
  await threshold.scrollIntoViewIfNeeded();
  for (const steps of [12, 1]) await drags(page, threshold, 40, { edge: 8, steps, mover: byMouse, still: panel });
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

  test('a filter is dragged with a finger, and nothing moves under it', async ({ page }) => {
    for (const [width, height] of [
      [390, 844],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      const still = await openFilters(page, '?where=winner=lab');
      const share = page.getByRole('slider', { name: 'Muslim share, at least' });
      await drags(page, share, 110, { edge: 20, steps: 12, mover: byTouch, still });
      await drags(page, share, -50, { edge: 20, steps: 1, mover: byTouch, still });
      // A smaller size makes Safari zoom into the page.
      const box = page.getByRole('textbox', { name: 'Muslim share, At most' });
      expect(await box.evaluate((input) => Number.parseFloat(getComputedStyle(input).fontSize))).toBeGreaterThanOrEqual(16);
      await box.fill('40');
      await box.press('Enter');
      await expect(page).toHaveURL(/muslim%3C%3D40/);
    }
  });
});
