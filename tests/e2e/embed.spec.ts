import type { Page } from '@playwright/test';
import { article } from './hosts/article.ts';
import type { HostServer } from './hosts/hostServer.ts';
import { expect, test } from './hosts/hostTest.ts';
import { whenDrawn } from './hosts/whenDrawn.ts';

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
 * and after it. Returns what the frame said so far, and the addresses that it asked for.
 */
async function openArticle(page: Page, host: HostServer, maps: string, query: string) {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const filler = '<p style="height: 700px">Text of the article.</p>';
  const frame = `<iframe title="Map" src="${maps}/embed.html?${query}" style="width: 100%; height: 500px; border: 0"></iframe>
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
  await page.goto(host.put('/embed.html', article(`${filler}${frame}<a href="#after">After the map</a>${filler}`)));
  const told = async (type: string): Promise<Told[]> =>
    page.evaluate((wanted) => Reflect.get(window, 'told').filter((each: Told) => each.type === wanted), type);
  return { frame: page.frameLocator('iframe'), told, asked: (pattern: RegExp) => asked.filter((address) => pattern.test(address)) };
}

const say = (page: Page, message: unknown) => page.evaluate((each) => Reflect.get(window, 'say')(each), message);
const COMMAND = { type: 'hustings:command', version: 1 };

/** The middle of the frame's map, in the article's window. */
async function middleOfMap(page: Page) {
  const map = page.frameLocator('iframe').locator('.map-pane__canvas');
  await map.scrollIntoViewIfNeeded();
  await whenDrawn(page);
  const box = await map.boundingBox();
  if (box === null) throw new Error('the map has no size');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a frame shows its view and says that it is there, and how high it is', async ({ page, host, maps }) => {
  const { frame, told } = await openArticle(page, host, maps, 'colour=change&id=map-1');
  await expect(frame.getByRole('heading', { level: 2 })).toHaveText(/Change in Labour’s share/);
  await expect(frame.getByRole('region', { name: 'Legend' })).toBeVisible();
  await expect(frame.getByRole('link', { name: 'Open the full map' })).toHaveAttribute('rel', 'noopener');
  await expect.poll(() => told('hustings:ready')).toHaveLength(1);
  expect((await told('hustings:ready'))[0]).toMatchObject({ version: 1, id: 'map-1', query: 'colour=change' });
  const content = await frame.locator('#root').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  await expect.poll(async () => (await told('hustings:height')).at(-1)?.height).toBe(content);
});

test('a tapped seat opens its card, and the height follows, there and back', async ({ page, host, maps }) => {
  const { frame, told } = await openArticle(page, host, maps, 'at=52.61,-1.14,10');
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

test('a press that lasts until the deep map could take over still opens its seat', async ({ page, host, maps }) => {
  const { frame } = await openArticle(page, host, maps, 'at=52.61,-1.14,10');
  await expect(frame.locator('[data-stage="light"]')).toBeAttached();
  const { x, y } = await middleOfMap(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  // The deep map is drawn beneath the light one by then.
  await expect(frame.locator('.maplibregl-canvas')).toBeAttached();
  await page.waitForTimeout(2_000);
  await page.mouse.up();
  await expect(frame.getByRole('region', { name: /Result in/ })).toBeVisible();
  await expect(frame.locator('[data-stage="deep"]')).toBeAttached();
});

test('where the page keeps the frame’s height, a chosen seat’s card comes into sight in the frame', async ({
  page,
  host,
  maps,
}) => {
  const frame = `<iframe title="Map" src="${maps}/embed.html?at=52.61,-1.14,10" style="width: 360px; height: 560px; border: 0"></iframe>`;
  await page.goto(host.put('/low.html', article(`${frame}<p style="height: 2000px">Text of the article.</p>`)));
  const inner = page.frameLocator('iframe');
  await expect(inner.getByText(/^Source:/)).toBeAttached();
  const { x, y } = await middleOfMap(page);
  await page.mouse.click(x, y);
  const heading = inner.getByRole('region', { name: /Result in/ }).getByRole('heading', { level: 2 });
  await expect(heading).toBeVisible();
  await expect
    .poll(() => heading.evaluate((element) => element.getBoundingClientRect().bottom < window.innerHeight && window.scrollY > 0))
    .toBe(true);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true });

  test('two fingers move the map; one that goes sideways is told so', async ({ page, host, maps }) => {
    const { frame, told } = await openArticle(page, host, maps, '');
    await expect.poll(() => told('hustings:ready')).toHaveLength(1);
    const { x, y } = await middleOfMap(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly (readonly [number, number])[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([left, top], id) => ({ x: left, y: top, id })) });
    await touch('touchStart', [x, y]);
    await touch('touchMove', [x + 30, y]);
    await touch('touchMove', [x + 60, y]);
    await expect(frame.getByText('Use two fingers to move the map')).toBeVisible();
    await touch('touchEnd');
    expect(await told('hustings:view')).toEqual([]);
    await touch('touchStart', [x - 20, y], [x + 20, y]);
    for (const apart of [40, 70, 100]) await touch('touchMove', [x - apart, y], [x + apart, y]);
    await touch('touchEnd');
    await expect.poll(async () => (await told('hustings:view')).at(-1)?.query).toMatch(/at=/);
  });
});

test('no deep map is fetched until the reader wants it, however often it is pointed at and scrolled past', async ({
  page,
  host,
  maps,
}) => {
  const { told, asked } = await openArticle(page, host, maps, '');
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

test('a picture never fetches the deep map, and takes no press', async ({ page, host, maps }) => {
  const { frame, told, asked } = await openArticle(page, host, maps, 'ui=none&at=52.61,-1.14,10');
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
  host,
  maps,
}) => {
  const { frame, told } = await openArticle(page, host, maps, '');
  await expect.poll(() => told('hustings:ready')).toHaveLength(1);
  // Shown for a moment only, which a busy machine may look past.
  const pane = frame.locator('.map-pane');
  await pane.evaluate((element) => {
    new MutationObserver(() => {
      const hint = element.querySelector('.gesture-hint')?.textContent;
      if (hint) element.setAttribute('data-hinted', hint);
    }).observe(element, { childList: true, subtree: true });
  });
  const scrolled = async () => {
    const { x, y } = await middleOfMap(page);
    await pane.evaluate((element) => element.removeAttribute('data-hinted'));
    // Only a wheel that turns soon after the mouse has moved is about the map: again, where the machine was too slow for that.
    await expect(async () => {
      const before = await page.evaluate(() => window.scrollY);
      await page.mouse.move(x, y);
      await page.mouse.move(x + 5, y + 5);
      await page.mouse.wheel(0, 20);
      await expect.poll(() => page.evaluate(() => window.scrollY), { timeout: 2_000 }).toBeGreaterThan(before);
      await expect(pane).toHaveAttribute('data-hinted', 'Hold Ctrl and scroll to zoom the map', { timeout: 1_000 });
    }).toPass({ timeout: 20_000 });
    await expect(frame.locator('.gesture-hint')).toBeHidden();
  };
  await scrolled();
  await frame.getByRole('button', { name: 'Zoom in' }).click();
  await expect(frame.locator('[data-stage="deep"]')).toBeAttached({ timeout: 30_000 });
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

test('an allowed host commands the frame; others are not heard', async ({ page, host, maps }) => {
  const { frame, told } = await openArticle(page, host, maps, `host=${host.origin}`);
  await expect.poll(() => told('hustings:ready')).toHaveLength(1);
  await say(page, { ...COMMAND, command: 'select', seat: 'leicester-south' });
  await expect(frame.getByRole('region', { name: 'Result in Leicester South' })).toBeVisible();
  await say(page, { ...COMMAND, command: 'setView', query: 'colour=turnout' });
  await expect(frame.getByRole('heading', { level: 2, name: /Turnout/ })).toBeVisible();
  await expect(frame.getByRole('region', { name: /Result in/ })).toHaveCount(0);
  await say(page, { ...COMMAND, command: 'setTheme', theme: 'dark' });
  await expect(frame.locator(':root')).toHaveAttribute('data-theme', 'dark');
  await say(page, { type: 'hustings:hello', version: 1 });
  await expect.poll(() => told('hustings:ready')).toHaveLength(2);
});

test('a frame takes no focus and holds none', async ({ page, host, maps }) => {
  const { told } = await openArticle(page, host, maps, '');
  await expect.poll(() => told('hustings:ready')).toHaveLength(1);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  const after = page.getByRole('link', { name: 'After the map' });
  await page.locator('iframe').focus();
  // Through the map, its buttons, the legend's and the link, and out again.
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(after).toBeFocused({ timeout: 50 });
  }).toPass({ timeout: 10_000, intervals: [50] });
});

test.describe('a release', () => {
  test('that is the page’s own is shown as it is; one that is not kept is said to be missing', async ({ page, host, maps }) => {
    await page.goto(`${maps}/embed.html`);
    const own = await page.locator('meta[name="hustings-release"]').getAttribute('content');
    const { frame, told } = await openArticle(page, host, maps, `release=${own}`);
    await expect.poll(() => told('hustings:ready')).toHaveLength(1);
    await expect(frame.getByText(`version ${own}`)).toBeVisible();
  });

  for (const wanted of ['0.0.9-0a1b2c3d', '../../index', '<b>bold</b>']) {
    test(`“${wanted}” is not kept, which is said, with the way to the current one`, async ({ page, host, maps }) => {
      const { frame, told } = await openArticle(page, host, maps, `colour=change&release=${encodeURIComponent(wanted)}`);
      await expect(frame.getByRole('alert')).toContainText(`release “${wanted}” of the map and its data, which is not kept here`);
      await expect.poll(() => told('hustings:error')).toHaveLength(1);
      expect(await told('hustings:ready')).toEqual([]);
      await frame.getByRole('link', { name: /Show the map/ }).click();
      await expect(frame.getByRole('heading', { level: 2 })).toHaveText(/Change in Labour’s share/);
    });
  }

  test('that is kept is where the frame goes, with the rest of its address', async ({ page, host, maps }) => {
    const kept = '0.0.9-0a1b2c3d';
    await page.route(`**/releases/${kept}/embed.html*`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<meta name="hustings-release" content="${kept}"><h1>The old map</h1>` }),
    );
    const { frame } = await openArticle(page, host, maps, `colour=change&release=${kept}`);
    await expect(frame.getByRole('heading', { name: 'The old map' })).toBeVisible();
    expect(page.frames()[1]?.url()).toBe(`${maps}/releases/${kept}/embed.html?colour=change&release=${kept}`);
  });
});
