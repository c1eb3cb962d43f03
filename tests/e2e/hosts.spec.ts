import type { BrowserContext, Frame, Page } from '@playwright/test';
import { expect, test } from './hosts/hostTest.ts';
import { SIZINGS, sizingPage } from './hosts/sizingPages.ts';

/** How long a page is watched for messages that nobody asked for. */
const WATCH = 5_000;

/** The frame that holds the map, once it has its results. */
async function mapIn(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('there is no frame');
  await expect(frame.getByRole('region', { name: /^Result in/ })).toBeVisible();
  return frame;
}

/** Pixels that the frame is higher than what is in it. */
const spare = (frame: Frame) =>
  frame.evaluate(() => window.innerHeight - (document.getElementById('root')?.getBoundingClientRect().height ?? 0));
const heightOf = (frame: Frame) => frame.evaluate(() => window.innerHeight);
const messagesTo = (page: Page) => page.evaluate<number>('window.messages');

/** How many messages came until none has for three seconds: the flight to the seat ends with one, late where six pages fly at once. */
async function messagesOnceAtRest(page: Page): Promise<number> {
  for (;;) {
    const before = await messagesTo(page);
    await page.waitForTimeout(3_000);
    if ((await messagesTo(page)) === before) return before;
  }
}

/** Opens a page, closes the seat that it shows, opens another, and lets it rest. Returns how many messages came, in all and at rest. */
async function sizeOnePage(context: BrowserContext, sizing: string, address: string, width: number) {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.addInitScript(() => {
    if (window === window.top) {
      Object.assign(window, { messages: 0 });
      window.addEventListener('message', () => Object.assign(window, { messages: Reflect.get(window, 'messages') + 1 }));
    }
  });
  await page.goto(address);
  const frame = await mapIn(page);
  const fits = () =>
    expect
      .poll(async () => Math.abs(await spare(frame)), `${sizing}: the frame is as high as what is in it`)
      .toBeLessThanOrEqual(1);
  await fits();
  // A frame on its way to another height also fits: what is in it is at least as high as the frame.
  await messagesOnceAtRest(page);
  const open = await heightOf(frame);
  await frame.getByRole('button', { name: /close/i }).click();
  // Whatever else grows lower first is not the card.
  await expect(frame.getByRole('region', { name: /^Result in/ })).toHaveCount(0);
  await expect.poll(() => heightOf(frame), `${sizing}: lower once closed`).toBeLessThan(open);
  await fits();
  await messagesOnceAtRest(page);
  const closed = await heightOf(frame);
  const search = frame.getByRole('combobox', { name: /find a seat/i });
  await search.fill('Blackburn');
  await search.press('Enter');
  await expect(frame.getByRole('region', { name: 'Result in Blackburn' })).toBeVisible();
  await expect.poll(() => heightOf(frame), `${sizing}: higher once opened`).toBeGreaterThan(closed);
  await fits();
  await expect(frame.getByText('Loading')).toHaveCount(0);
  const asked = await messagesOnceAtRest(page);
  await page.waitForTimeout(WATCH);
  await fits();
  const unasked = (await messagesTo(page)) - asked;
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing is wider than the page').toBeLessThanOrEqual(
    width,
  );
  await page.close();
  return { asked, unasked };
}

for (const width of [320, 1000]) {
  test(`at ${width} px every way of sizing frames follows the seat's card as it opens and closes, and then is quiet`, async ({
    context,
    host,
    maps,
  }) => {
    test.setTimeout(180_000);
    const counts = await Promise.all(
      SIZINGS.map(async (sizing) => {
        const address = `${maps}/embed.html?colour=change&seat=leicester-south&ui=full`;
        const page = host.put(`/${sizing}-${width}.html`, sizingPage(sizing, address));
        return { sizing, ...(await sizeOnePage(context, sizing, page, width)) };
      }),
    );
    test.info().annotations.push({ type: 'messages', description: JSON.stringify(counts) });
    for (const { sizing, asked, unasked } of counts) {
      expect(unasked, `${sizing}: messages in five seconds in which nothing happened`).toBe(0);
      expect(asked, `${sizing}: messages until then`).toBeLessThan(60);
    }
  });
}
