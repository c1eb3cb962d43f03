import type { FrameLocator, Page } from '@playwright/test';
import { article } from './hosts/article.ts';
import { expect, test } from './hosts/hostTest.ts';

const CAMERA = 'at=52.6100,-1.1400,8.00';

/** An article with so many plain frames. */
function framesOf(maps: string, count: number): string {
  const frame = `<iframe src="${maps}/embed.html?${CAMERA}" title="Map" width="300" height="380"></iframe>`;
  return `<div style="width:1200px">${frame.repeat(count)}</div>`;
}

const frameAt = (page: Page, place: number) => page.locator('iframe').nth(place).contentFrame();
const stageOf = (frame: FrameLocator) => frame.locator('.map-pane__canvas');
const viewBoxOf = (frame: FrameLocator) => frame.locator('#light-map').getAttribute('viewBox');

/** Wants something of a map, and waits until it is deep. */
async function explore(page: Page, place: number) {
  // By the page: a frame out of sight draws nothing, and could not tell when it stands still.
  await page.locator('iframe').nth(place).scrollIntoViewIfNeeded();
  const frame = frameAt(page, place);
  // A key that moves nothing: the camera stays.
  await stageOf(frame).press('d');
  await expect(stageOf(frame)).toHaveAttribute('data-stage', 'deep', { timeout: 20_000 });
}

/** The map is there as an SVG at its camera, and nothing is said. */
async function expectLight(frame: FrameLocator, viewBox: string | null) {
  await expect(stageOf(frame)).toHaveAttribute('data-stage', 'light');
  await expect(frame.locator('#light-map')).toBeVisible();
  await expect(frame.locator('.map-pane__deep')).toHaveCount(0);
  await expect(frame.locator('.map-notice')).toHaveCount(0);
  const [then, now] = [viewBox, await viewBoxOf(frame)].map((box) => (box ?? '').split(' ').map(Number));
  const width = then?.[2] ?? 0;
  expect(now).toHaveLength(4);
  for (const [part, value] of (then ?? []).entries()) expect(Math.abs((now?.[part] ?? 0) - value)).toBeLessThan(width / 500);
}

test('of ten maps on a page the latest six are deep; the others are as they were, and come back when wanted', async ({
  page,
  host,
  maps,
}) => {
  // Eleven maps are drawn by the processor, one after the other.
  test.setTimeout(120_000);
  await page.goto(host.put('/many.html', article(framesOf(maps, 10))));
  const frames = Array.from({ length: 10 }, (_, place) => frameAt(page, place));
  for (const frame of frames) await expect(stageOf(frame)).toHaveAttribute('data-stage', 'light');
  const boxes = await Promise.all(frames.map(viewBoxOf));
  for (const place of frames.keys()) await explore(page, place);
  for (const place of [0, 1, 2, 3]) await expectLight(frameAt(page, place), boxes[place] ?? null);
  for (const place of [4, 5, 6, 7, 8, 9]) {
    await expect(stageOf(frameAt(page, place))).toHaveAttribute('data-stage', 'deep');
  }
  await explore(page, 0);
  await expectLight(frameAt(page, 4), boxes[4] ?? null);
});

test('contexts that the browser takes leave the light map in place, without a word, until it is wanted', async ({
  page,
  host,
  maps,
}) => {
  await page.goto(host.put('/taken.html', article(framesOf(maps, 4))));
  const frames = [0, 1, 2].map((place) => frameAt(page, place));
  for (const frame of frames) await expect(stageOf(frame)).toHaveAttribute('data-stage', 'light');
  const boxes = await Promise.all(frames.map(viewBoxOf));
  for (const place of frames.keys()) await explore(page, place);
  // What else is on the page draws with all the contexts that there are.
  await frameAt(page, 3)
    .locator('body')
    .evaluate((body) => {
      for (let made = 0; made < 16; made += 1) {
        const canvas = document.createElement('canvas');
        canvas.getContext('webgl2')?.clear(0);
        canvas.hidden = true;
        body.append(canvas);
      }
    });
  for (const [place, frame] of frames.entries()) await expectLight(frame, boxes[place] ?? null);
  await page.waitForTimeout(1_000);
  for (const [place, frame] of frames.entries()) await expectLight(frame, boxes[place] ?? null);
  await explore(page, 1);
});
