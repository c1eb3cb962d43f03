import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.ts';
import { article } from './hosts/article.ts';
import { expect, test } from './hosts/hostTest.ts';

const PARTS = ['.headline__sentence', '.embed__legend', '.embed__map', '.embed__source'];

for (const textSize of [16, 24]) {
  test(`in the space that is kept, all of a map is there at once, with text of ${textSize} px`, async ({ host, maps }) => {
    test.setTimeout(180_000);
    const executablePath = findChromium();
    const browser = await chromium.launch({
      ...(executablePath === null ? {} : { executablePath }),
      args: [...CHROMIUM_FLAGS, `--blink-settings=defaultFontSize=${textSize}`],
    });
    try {
      for (const width of [320, 360, 414, 640, 900]) {
        for (const attributes of ['', 'seat="leicester-south"', 'seat="leicester-south" ratio="4:5" space="500 300"']) {
          const page = await browser.newPage({ viewport: { width, height: 900 } });
          await page.addInitScript(() => {
            Object.assign(window, { shift: 0 });
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                Object.assign(window, { shift: Reflect.get(window, 'shift') + Reflect.get(entry, 'value') });
            }).observe({ type: 'layout-shift', buffered: true });
          });
          const map = `<hustings-map src="${maps}/embed.html" ${attributes} title="Map"></hustings-map>`;
          const head = `<style>body{margin:0}</style><script src="${maps}/embed.js"></script>`;
          await page.goto(host.put('/layout.html', article(map, { head, before: 0 })));
          const frame = page.frameLocator('iframe');
          await expect(frame.locator('[data-stage="light"]')).toBeAttached();
          const what = `${width} px, ${attributes}`;
          for (const part of attributes === '' ? PARTS : [...PARTS, '.embed__card']) {
            const [top, bottom, inner] = await frame.locator(part).evaluate((element) => {
              const box = element.getBoundingClientRect();
              return [box.top, box.bottom, window.innerHeight] as const;
            });
            expect(top, `${what}: ${part}`).toBeGreaterThanOrEqual(0);
            expect(bottom, `${what}: ${part}`).toBeLessThanOrEqual(inner + 1);
          }
          expect(await page.evaluate('window.shift'), what).toBe(0);
          await page.close();
        }
      }
    } finally {
      await browser.close();
    }
  });
}

test('a map that is to fit its container stays within it, source and all', async ({ page, host, maps }) => {
  await page.setViewportSize({ width: 1366, height: 657 });
  const map = `<div style="position:sticky;top:0;height:100vh"><hustings-map fit="container" seat="leicester-south" src="${maps}/embed.html" title="Map"></hustings-map></div>`;
  await page.goto(host.put('/fit.html', article(map, { head: `<script src="${maps}/embed.js"></script>`, after: 60 })));
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('region', { name: 'Result in Leicester South' })).toBeVisible();
  expect((await page.locator('hustings-map').boundingBox())?.height).toBe(657);
  const room = await frame
    .locator('.embed__source')
    .evaluate((source) => window.innerHeight - source.getBoundingClientRect().bottom);
  expect(room).toBeGreaterThanOrEqual(0);
});
