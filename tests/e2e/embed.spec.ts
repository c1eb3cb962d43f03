import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const HOST = 'http://host.example';
const MAPLIBRE = /maplibre/i;

/** What a frame said, as the page that holds it received it. */
interface Told {
  readonly type?: string;
  readonly height?: number;
  readonly seat?: { readonly slug: string } | null;
  readonly query?: string;
}

/**
 * Opens an article on another origin than the map's, with a frame at a query string whose height follows its messages, and text before
 * and after it. Gives what the frame said so far, and the addresses that it asked for.
 */
async function openArticle(page: Page, baseURL: string | undefined, query: string, attributes = '') {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const filler = '<p style="height: 700px">Text of the article.</p>';
  const html = `<!doctype html><meta charset="utf-8"><title>An article</title><body style="margin: 0">${filler}
    <iframe title="Map" src="${baseURL}embed.html?${query}" style="width: 100%; height: 500px; border: 0" ${attributes}></iframe>${filler}
    <script>
      window.told = [];
      const frame = document.querySelector('iframe');
      addEventListener('message', ({ data, source }) => {
        if (source !== frame.contentWindow) return;
        told.push(data);
        if (data.type === 'hustings:height') frame.style.height = data.height + 'px';
      });
      window.say = (message) => frame.contentWindow.postMessage(message, '*');
    </script>`;
  await page.route(`${HOST}/**`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(`${HOST}/article.html`);
  const told = (type: string) =>
    page.evaluate((wanted) => Reflect.get(window, 'told').filter((each: Told) => each.type === wanted), type) as Promise<Told[]>;
  return { frame: page.frameLocator('iframe'), told, asked: (pattern: RegExp) => asked.filter((address) => pattern.test(address)) };
}

const say = (page: Page, message: unknown) => page.evaluate((each) => Reflect.get(window, 'say')(each), message);
const COMMAND = { type: 'hustings:command', version: 1 };

/** The middle of the frame's map, in the article's window. */
async function middleOfMap(page: Page) {
  const map = page.frameLocator('iframe').locator('.map-pane__canvas');
  await map.scrollIntoViewIfNeeded();
  const box = await map.boundingBox();
  if (box === null) throw new Error('the map has no size');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a frame shows its view and says that it is there, and how high it is', async ({ page, baseURL }) => {
  const { frame, told } = await openArticle(page, baseURL, 'colour=change&id=map-1');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/Change in Labour’s share/);
  await expect(frame.getByRole('region', { name: 'Legend' })).toBeVisible();
  await expect(frame.getByRole('link', { name: 'Open the full map' })).toHaveAttribute('rel', 'noopener');
  await expect.poll(() => told('hustings:ready')).toHaveLength(1);
  expect((await told('hustings:ready'))[0]).toMatchObject({ version: 1, id: 'map-1', query: 'colour=change' });
  const content = await frame.locator('#root').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  await expect.poll(async () => (await told('hustings:height')).at(-1)?.height).toBe(content);
});

test('a tapped seat opens its card, and the height follows, there and back', async ({ page, baseURL }) => {
  const { frame, told } = await openArticle(page, baseURL, 'at=52.61,-1.14,10');
  await expect.poll(() => told('hustings:ready')).toHaveLength(1);
  const before = (await told('hustings:height')).at(-1)?.height ?? 0;
  const { x, y } = await middleOfMap(page);
  await page.mouse.click(x, y);
  await expect(frame.getByRole('region', { name: /Result in/ })).toBeVisible();
  await expect(frame.getByText(/Majority/).first()).toBeVisible();
  await expect.poll(() => told('hustings:select')).toHaveLength(1);
  await expect.poll(async () => (await told('hustings:height')).at(-1)?.height).not.toBe(before);
  await frame.getByRole('button', { name: /^Close/ }).click();
  await expect.poll(async () => (await told('hustings:height')).at(-1)?.height).toBe(before);
  expect((await told('hustings:select')).at(-1)?.seat).toBeNull();
});

for (const width of [320, 1000]) {
  test(`the height settles at once, ${width} px wide`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height: 700 });
    const { told } = await openArticle(page, baseURL, 'colour=change&seat=E14001327');
    await expect.poll(() => told('hustings:ready')).toHaveLength(1);
    await page.waitForTimeout(1_500);
    const settled = (await told('hustings:height')).length;
    await page.waitForTimeout(3_000);
    expect((await told('hustings:height')).length).toBe(settled);
    expect(settled).toBeLessThan(8);
  });
}

test('no deep map is fetched until the reader wants it, however often it is pointed at and scrolled past', async ({
  page,
  baseURL,
}) => {
  const { told, asked } = await openArticle(page, baseURL, '');
  await expect.poll(() => told('hustings:ready')).toHaveLength(1);
  const { x, y } = await middleOfMap(page);
  await page.mouse.move(x, y);
  await page.mouse.move(x + 40, y + 40, { steps: 4 });
  await page.mouse.wheel(0, 60);
  await page.waitForTimeout(500);
  expect(asked(MAPLIBRE)).toEqual([]);
  const middle = await middleOfMap(page);
  await page.mouse.click(middle.x, middle.y);
  await expect.poll(() => asked(MAPLIBRE).length).toBeGreaterThan(0);
});

test('a picture never fetches the deep map, and takes no press', async ({ page, baseURL }) => {
  const { frame, told, asked } = await openArticle(page, baseURL, 'ui=none&at=52.61,-1.14,10');
  await expect.poll(() => told('hustings:ready')).toHaveLength(1);
  const { x, y } = await middleOfMap(page);
  await page.mouse.click(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await page.waitForTimeout(500);
  expect(asked(MAPLIBRE)).toEqual([]);
  expect(await told('hustings:select')).toEqual([]);
  await expect(frame.getByRole('region')).toHaveCount(0);
});

test('the wheel over the map scrolls the article, before and after the deep map is there; with Ctrl it zooms', async ({
  page,
  baseURL,
}) => {
  const { frame, told } = await openArticle(page, baseURL, '');
  await expect.poll(() => told('hustings:ready')).toHaveLength(1);
  const scrolled = async () => {
    const { x, y } = await middleOfMap(page);
    await page.mouse.move(x, y);
    await page.mouse.move(x + 5, y + 5);
    const before = await page.evaluate(() => window.scrollY);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before);
    await expect(frame.getByText('Hold Ctrl and scroll to zoom the map')).toBeVisible();
    await expect(frame.getByText('Hold Ctrl and scroll to zoom the map')).toBeHidden();
  };
  await scrolled();
  await frame.getByRole('button', { name: 'Zoom in' }).click();
  await expect(frame.locator('[data-stage="deep"]')).toBeAttached();
  await scrolled();
  const { x, y } = await middleOfMap(page);
  await page.mouse.move(x, y);
  await page.waitForTimeout(300);
  const before = (await told('hustings:view')).length;
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await told('hustings:view')).length).toBeGreaterThan(before);
  expect(await page.evaluate(() => history.length)).toBe(2);
});

test('an allowed host commands the frame; others are not heard', async ({ page, baseURL }) => {
  const { frame, told } = await openArticle(page, baseURL, `host=${HOST}`);
  await expect.poll(() => told('hustings:ready')).toHaveLength(1);
  await say(page, { ...COMMAND, command: 'select', seat: 'leicester-south' });
  await expect(frame.getByRole('region', { name: 'Result in Leicester South' })).toBeVisible();
  await say(page, { ...COMMAND, command: 'setView', query: 'colour=turnout' });
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/Turnout/);
  await expect(frame.getByRole('region', { name: /Result in/ })).toHaveCount(0);
  await say(page, { ...COMMAND, command: 'setTheme', theme: 'dark' });
  await expect(frame.locator(':root')).toHaveAttribute('data-theme', 'dark');
  await say(page, { type: 'hustings:hello', version: 1 });
  await expect.poll(() => told('hustings:ready')).toHaveLength(2);
});

test('hostile messages change nothing', async ({ page, baseURL }) => {
  const { frame, told } = await openArticle(page, baseURL, 'host=https://other.example');
  await expect.poll(() => told('hustings:ready')).toHaveLength(1);
  await say(page, { ...COMMAND, command: 'setTheme', theme: 'dark' });
  await say(page, { ...COMMAND, command: 'setView', query: 'colour=<img src=x onerror=alert(1)>' });
  await page.evaluate(() => {
    const send = Reflect.get(window, 'say');
    send(JSON.parse('{"type":"hustings:command","version":1,"command":"setTheme","theme":"dark","__proto__":{"polluted":1}}'));
    send({ type: 'hustings:hello', version: 1, more: 'x'.repeat(5_000_000) });
    send('[iFrameSizer]'.repeat(10_000));
    send(null);
    for (let count = 0; count < 2_000; count++) send({ type: 'hustings:hello', version: 1 });
  });
  await page.waitForTimeout(500);
  await expect(frame.locator(':root')).toHaveAttribute('data-theme', 'light');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/The party that won/);
  expect((await told('hustings:ready')).length).toBeLessThanOrEqual(21);
  expect(await frame.locator(':root').evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
});

test('in a sandbox, and with storage blocked, a frame works all the same', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Blocked', 'SecurityError');
        },
      });
    }
  });
  const { frame, told } = await openArticle(
    page,
    baseURL,
    `host=${HOST}&ui=full`,
    'sandbox="allow-scripts allow-same-origin" loading="lazy"',
  );
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect.poll(() => told('hustings:ready')).toHaveLength(1);
  await say(page, { ...COMMAND, command: 'select', seat: 'E14001327' });
  await expect(frame.getByText('Shockat Adam')).toBeVisible();
  await expect(frame.getByRole('combobox', { name: /Find a seat/ })).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);
});

test('a frame takes no focus and holds none', async ({ page, baseURL }) => {
  const { told } = await openArticle(page, baseURL, '');
  await expect.poll(() => told('hustings:ready')).toHaveLength(1);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  // In by Tab, through map, three buttons, the legend's button and the link, and out again.
  for (let count = 0; count < 12; count++) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.hasFocus() && document.activeElement?.tagName !== 'IFRAME')).toBe(true);
});

test('without scripts there is the map, its legend, the source and the closest results', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('./embed.html');
  await expect(page.getByRole('img', { name: /won each constituency/ })).toBeVisible();
  await expect(page.locator('#light-map .light-map__seats path')).toHaveCount(650);
  await expect(page.getByRole('region', { name: 'Legend' })).toBeVisible();
  await expect(page.getByText(/House of Commons Library/)).toBeVisible();
  await expect(page.locator('.no-script li')).toHaveCount(10);
  await context.close();
});

test.describe('a release', () => {
  test('that is the page’s own is shown as it is; one that is not kept is said to be missing', async ({ page, baseURL }) => {
    await page.goto('./embed.html');
    const own = await page.locator('meta[name="hustings-release"]').getAttribute('content');
    const { frame, told } = await openArticle(page, baseURL, `release=${own}`);
    await expect.poll(() => told('hustings:ready')).toHaveLength(1);
    await expect(frame.getByText(`data ${own}`)).toBeVisible();
  });

  for (const wanted of ['0.0.9-0a1b2c3d', '../../index', '<b>bold</b>']) {
    test(`“${wanted}” is not kept, which is said, with the way to the current one`, async ({ page, baseURL }) => {
      const { frame, told } = await openArticle(page, baseURL, `colour=change&release=${encodeURIComponent(wanted)}`);
      await expect(frame.getByRole('alert')).toContainText(`release “${wanted}” of the map and its data, which is not kept here`);
      await expect.poll(() => told('hustings:error')).toHaveLength(1);
      expect(await told('hustings:ready')).toEqual([]);
      await frame.getByRole('link', { name: /Show the map/ }).click();
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/Change in Labour’s share/);
    });
  }

  test('that is kept is where the frame goes, with the rest of its address', async ({ page, baseURL }) => {
    const kept = '0.0.9-0a1b2c3d';
    await page.route(`**/releases/${kept}/embed.html*`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<meta name="hustings-release" content="${kept}"><h1>The old map</h1>` }),
    );
    const { frame } = await openArticle(page, baseURL, `colour=change&release=${kept}`);
    await expect(frame.getByRole('heading', { name: 'The old map' })).toBeVisible();
    expect(page.frames()[1]?.url()).toBe(`${baseURL}releases/${kept}/embed.html?colour=change&release=${kept}`);
  });
});
