import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.ts';
import { expect, test } from './test.ts';

test('without scripts there is the map with a title, the legend, and the ten closest results in words', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.getByRole('img', { name: /won each constituency/ })).toBeVisible();
  await expect(page.locator('#light-map .light-map__seats path')).toHaveCount(650);
  await expect(page.getByText('Seats won')).toBeVisible();
  await expect(page.locator('.no-script li')).toHaveCount(10);
  await context.close();
});

test('without WebGL the light map answers, and says quietly what is missing', async ({ baseURL }) => {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: [...CHROMIUM_FLAGS.filter((flag) => !flag.includes('swiftshader')), '--disable-gpu', '--disable-3d-apis'],
  });
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  await page.goto('./?at=52.6100,-1.1400,9.00');
  await expect(page.getByRole('main').getByText('as WebGL is missing or turned off')).toBeVisible();
  const box = await page.locator('#light-map').boundingBox();
  if (box === null) throw new Error('the map has no size');
  await page.mouse.click(box.x + box.width * 0.7, box.y + box.height / 2);
  await expect(page).toHaveURL(/seat=/);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/at=[^&]*,10\.00/);

  // The wheel keeps, and dragging moves, the seat under the pointer.
  const seatUnder = (x: number, y: number) =>
    page.evaluate(
      ([left, top]) => {
        const seats = [...document.querySelectorAll('.light-map__seats path')];
        return seats.findIndex((seat) => document.elementsFromPoint(left ?? 0, top ?? 0).includes(seat));
      },
      [x, y],
    );
  const [x, y] = [box.x + box.width * 0.6, box.y + box.height * 0.4];
  await page.mouse.move(x, y);
  const seat = await seatUnder(x, y);
  expect(seat).toBeGreaterThanOrEqual(0);
  await page.waitForLoadState('networkidle');
  await page.mouse.wheel(0, -400);
  await expect(page).toHaveURL(/at=[^&]*,10\.80/);
  expect(await seatUnder(x, y)).toBe(seat);
  await page.mouse.down();
  await page.mouse.move(x - 60, y + 20, { steps: 4 });
  await page.mouse.move(x - 120, y + 40);
  await page.mouse.up();
  expect(await seatUnder(x - 120, y + 40)).toBe(seat);
  await browser.close();
});
