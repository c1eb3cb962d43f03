import { readFileSync } from 'node:fs';
import { devices, type Locator } from '@playwright/test';
import { article } from './hosts/article.ts';
import { expect, test } from './hosts/hostTest.ts';

const loader = (maps: string) => `<script src="${maps}/embed.js" async></script>`;
/** The line that the page for newsrooms offers to articles whose script comes late. */
const [, SPACE = ''] = /```css\n([\s\S]*?)```/.exec(readFileSync('docs/newsrooms.md', 'utf8')) ?? [];
const inMegabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const TEXT = '<p>The night was long, and the counts went on. </p>'.repeat(6);

/** Brings an element to the top as a thumb does: a little in every frame, so that whatever shifts meanwhile is seen to. */
async function scrollTo(element: Locator): Promise<void> {
  await element.evaluate(async (target) => {
    for (let last = -1; window.scrollY !== last; ) {
      last = window.scrollY;
      const { top } = target.getBoundingClientRect();
      window.scrollBy({ top: Math.max(-150, Math.min(150, top)), behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
  });
}

test.describe('on a phone with a slow line', () => {
  const { defaultBrowserType: _, ...phone } = devices['iPhone 13'];
  test.use({ ...phone, viewport: { width: 390, height: 844 } });

  test('ten maps in a long article move nothing, and fetch no MapLibre before somebody acts', async ({
    page,
    host,
    maps,
    context,
  }) => {
    test.setTimeout(120_000);
    const measures = ['winner', 'change', 'share', 'majority', 'turnout', 'muslim', 'challengers', 'second', 'both', 'winner'];
    const embedded = measures
      .map((colour) => `${TEXT}<hustings-map src="${maps}/embed.html" colour="${colour}" title="Map: ${colour}"></hustings-map>`)
      .join('');
    const requested: string[] = [];
    context.on('request', (request) => requested.push(request.url()));
    await page.addInitScript(() => {
      if (window !== window.top) return;
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, { shift: Reflect.get(window, 'shift') + Reflect.get(entry, 'value') });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    });
    await page.goto(host.put('/ten.html', article(embedded, { head: `<style>${SPACE}</style>${loader(maps)}` })));
    expect(await page.locator('hustings-map iframe').count(), 'only maps near the reader are framed').toBeLessThan(4);

    const maps10 = page.locator('hustings-map');
    for (let place = 0; place < 10; place += 1) {
      await scrollTo(maps10.nth(place));
      const frame = page.frameLocator('hustings-map iframe').nth(place);
      await expect(frame.locator('[data-stage="light"]')).toBeAttached({ timeout: 30_000 });
    }
    await scrollTo(page.locator('p').first());
    await page.waitForTimeout(500);
    expect(await page.evaluate('window.shift'), 'cumulative layout shift').toBe(0);
    expect(requested.filter((url) => /maplibre/i.test(url))).toEqual([]);

    const fits = await maps10.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
    expect(Math.min(...fits)).toBeGreaterThan(390);
    // The frames are of one site and share one heap, which any of them can tell.
    const frame = page.frames()[1];
    if (frame === undefined) throw new Error('there is no frame');
    const { usedSize } = await (await context.newCDPSession(frame)).send('Runtime.getHeapUsage');
    const { usedSize: ofPage } = await session.send('Runtime.getHeapUsage');
    const memory = `ten maps: ${inMegabytes(usedSize)} of script heap in the frames, ${inMegabytes(ofPage)} in the article`;
    test.info().annotations.push({ type: 'memory', description: memory });
    process.stdout.write(`${memory}\n`);
    expect(usedSize, memory).toBeLessThan(150e6);
  });
});

test('a sandboxed frame with storage blocked shows the map and takes a choice', async ({ page, host, maps }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  const frame = `<iframe src="${maps}/embed.html?seat=leicester-south" title="Map" width="100%" height="900" sandbox="allow-scripts allow-same-origin"></iframe>`;
  await page.goto(host.put('/sandboxed.html', article(frame)));
  const map = page.frameLocator('iframe');
  await expect(map.getByRole('region', { name: 'Result in Leicester South' })).toBeVisible();
  await map.getByRole('button', { name: /close/i }).click();
  await expect(map.getByRole('region', { name: 'Result in Leicester South' })).toHaveCount(0);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => history.length), 'no entries in the history').toBeLessThanOrEqual(2);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the element is its link, and a plain frame is a picture of the map', async ({ page, host, maps }) => {
    const link = `<a href="${maps}/?colour=change">The change in Labour’s share, on the map</a>`;
    const embedded = `${loader(maps)}<hustings-map src="${maps}/embed.html?colour=change" title="Map">${link}</hustings-map>
      <iframe src="${maps}/embed.html" title="Plain map" width="100%" height="800"></iframe>`;
    await page.goto(host.put('/still.html', article(embedded)));
    await expect(page.getByRole('link', { name: 'The change in Labour’s share, on the map' })).toBeVisible();
    await expect(
      page
        .frameLocator('iframe')
        .getByRole('img', { name: /won each constituency/ })
        .first(),
    ).toBeVisible();
  });
});

test('hostile pages cannot move the map, and floods do not stop it', async ({ page, host, maps }) => {
  const hostile = `<iframe id="map" src="${maps}/embed.html?colour=change&host=https://news.example" title="Map" width="100%" height="900"></iframe>`;
  await page.goto(host.put('/hostile.html', article(hostile)));
  const map = page.frameLocator('iframe');
  await expect(map.locator('[data-stage="light"]')).toBeAttached();
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentWindow;
    const command = { type: 'hustings:command', version: 1 };
    const messages: unknown[] = [
      { ...command, command: 'select', seat: 'blackburn' },
      { ...command, command: 'setView', query: 'seat=blackburn' },
      { ...command, command: 'setTheme', theme: 'dark' },
      JSON.parse('{"__proto__":{"polluted":true},"type":"hustings:command","version":1,"command":"select","seat":"blackburn"}'),
      { ...command, command: 'setView', query: 'x'.repeat(5_000_000) },
      'hustings:command',
      null,
    ];
    for (const message of messages) frame?.postMessage(message, '*');
    for (let flood = 0; flood < 5_000; flood += 1) frame?.postMessage({ ...command, command: 'select', seat: 'blackburn' }, '*');
  });
  const frame = page.frames()[1];
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        addEventListener('message', ({ data }) => data?.type === 'hustings:ready' && resolve());
        const ask = () => document.querySelector('iframe')?.contentWindow?.postMessage({ type: 'hustings:hello', version: 1 }, '*');
        ask();
        setInterval(ask, 500);
      }),
  );
  expect(frame?.url()).not.toContain('blackburn');
  expect(frame?.url()).not.toMatch(/seat=|theme=/);
  await expect(map.getByRole('region', { name: /^Result in/ })).toHaveCount(0);
  expect(await frame?.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
});

test('a page that is named as host, and only from its own origin, commands a plain frame', async ({ page, host, maps }) => {
  const plain = `<iframe id="map" src="${maps}/embed.html?host=${host.origin}" title="Map" width="100%" height="900"></iframe>`;
  await page.goto(host.put('/named.html', article(plain)));
  const map = page.frameLocator('iframe');
  await expect(map.locator('[data-stage="light"]')).toBeAttached();
  await page.evaluate(() =>
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage({ type: 'hustings:command', version: 1, command: 'select', seat: 'blackburn' }, '*'),
  );
  await expect(map.getByRole('region', { name: 'Result in Blackburn' })).toBeVisible();
});
