import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.ts';
import { measuresOf } from '../../src/facts/catalogue.ts';
import { realElection } from '../fixtures/realElection.ts';
import { lostText } from './access/lostText.ts';
import { arrived } from './access/surfaces.ts';
import { unreadableText } from './access/unreadableText.ts';
import { article } from './hosts/article.ts';
import { expect, test } from './hosts/hostTest.ts';

function launch(textSize: number): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: [...CHROMIUM_FLAGS, `--blink-settings=defaultFontSize=${textSize}`],
  });
}

const PARTS = ['.headline__sentence', '.embed__legend', '.embed__map', '.embed__source'];

for (const textSize of [16, 24]) {
  test(`in the space that is kept, all of a map is there at once, with text of ${textSize} px`, async ({ host, maps }) => {
    test.setTimeout(180_000);
    const browser = await launch(textSize);
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

/** Where headline, legend, map and source stand, in whole pixels, in a narrow and in a wide window. */
async function places(page: Page): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {};
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 1200 });
    const boxes = await page.evaluate(
      (parts) => parts.map((part) => document.querySelector(part)?.getBoundingClientRect().toJSON()),
      PARTS,
    );
    for (const [position, { top, height }] of boxes.entries()) {
      found[`top of ${PARTS[position]}, ${width} px wide`] = Math.round(top);
      found[`height of ${PARTS[position]}, ${width} px wide`] = Math.round(height);
    }
  }
  return found;
}

const MEASURES = measuresOf(realElection()).map(({ id }) => id);
const WITH_PARTIES = ['change&party=ruk', 'change&party=snp', 'share&party=con', 'muslim&answered=1'];

for (const [textSize, views] of [
  [16, MEASURES],
  [24, [...MEASURES, ...WITH_PARTIES]],
] as const) {
  test(`nothing moves as the app takes the page over, whatever it shows, with text of ${textSize} px`, async ({ baseURL }) => {
    const browser = await launch(textSize);
    try {
      const page = await browser.newPage({ baseURL: baseURL ?? '', serviceWorkers: 'block', locale: 'en-GB' });
      let released = Promise.resolve();
      await page.route(/assets\/embed-.*\.js/, async (route) => {
        await released;
        await route.continue();
      });
      for (const colour of views) {
        let release = () => {};
        released = new Promise((done) => {
          release = done;
        });
        await page.goto(`./embed.html?colour=${colour}`, { waitUntil: 'commit' });
        await page.locator('#page-end').waitFor({ state: 'attached' });
        // What the page arrives with is in its place.
        await page.locator('#first-parts').waitFor({ state: 'detached' });
        const first = await places(page);
        release();
        await arrived(page);
        await expect(page.locator(':root[data-waiting]')).toHaveCount(0);
        const later = await places(page);
        for (const [place, after] of Object.entries(later))
          expect.soft(Math.abs(after - (first[place] ?? 0)), `${colour}: ${place}`).toBeLessThanOrEqual(2);
      }
    } finally {
      await browser.close();
    }
  });
}

const pressButton = (name: RegExp) => async (page: Page) => page.getByRole('button', { name }).click();

/** Views in which much text meets little room. */
const CROWDED: readonly { readonly query: string; readonly open?: (page: Page) => Promise<void> }[] = [
  { query: 'seat=caithness-sutherland-and-easter-ross&theme=dark', open: pressButton(/^All \d+ candidates/) },
  { query: 'ui=full&colour=change&where=muslim>=25' },
  { query: 'colour=nonsense' },
  { query: 'story=rochdale&step=2' },
];

for (const textSize of [20, 32]) {
  test(`what an embed says can be read and pressed with text of ${textSize} px`, async ({ baseURL }) => {
    test.setTimeout(120_000);
    const browser = await launch(textSize);
    try {
      for (const { query, open } of CROWDED) {
        const page = await browser.newPage({ baseURL: baseURL ?? '', serviceWorkers: 'block', reducedMotion: 'reduce' });
        await page.setViewportSize({ width: 320, height: 700 });
        await page.goto(`./embed.html?${query}`);
        await arrived(page);
        await open?.(page);
        for (const width of [320, 390, 1280]) {
          await page.setViewportSize({ width, height: 700 });
          await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
          expect.soft(await lostText(page), `${query}, ${width} px wide`).toEqual([]);
          expect.soft(await unreadableText(page), `${query}, ${width} px wide`).toEqual([]);
        }
        await page.close();
      }
    } finally {
      await browser.close();
    }
  });
}
