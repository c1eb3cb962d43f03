import type { Page } from '@playwright/test';
import { article } from './hosts/article.ts';
import { expect, test } from './hosts/hostTest.ts';

/** What the page's maps have said that they did not understand. */
const RECORD = `<script>window.errors = [];
  addEventListener('hustings:error', ({ detail }) => errors.push(detail));</script>`;
const errorsOf = (page: Page) => page.evaluate<readonly unknown[]>('window.errors');

test('names in any spelling are the seat; what is not understood leaves the view, follows the link and is said', async ({
  page,
  host,
  maps,
}) => {
  // Nothing has to be scrolled: a press in the very frame of a scroll may go elsewhere.
  await page.setViewportSize({ width: 1280, height: 1800 });
  host.put('/followed.html', '<title>The map itself</title>');
  const link = (attributes: string, words: string) => `<a href="${host.origin}/followed.html" ${attributes}>${words}</a> `;
  const embedded = `<hustings-map src="${maps}/embed.html?colour=turnout" title="Map"></hustings-map>
    <p>${link('data-seat="Leicester South"', 'capitals')}${link('data-seat="Berwick upon Tweed"', 'old name')}
    ${link('data-seat="batley-and-spen"', 'split')}${link('data-where="muslim=&gt;25"', 'condition')}
    ${link('data-seat="atlantis" target="_blank"', 'seat')}</p>`;
  const head = `<script src="${maps}/embed.js" async></script>${RECORD}`;
  const address = host.put('/article.html', article(embedded, { head }));
  await page.goto(address);
  const map = page.frameLocator('hustings-map iframe');
  await expect(map.locator('[data-stage="light"]')).toBeAttached();
  await expect(page.locator('hustings-map iframe')).toBeVisible();
  const click = (name: string) => page.getByRole('link', { name, exact: true }).click();
  await click('capitals');
  await expect(map.getByRole('region', { name: 'Result in Leicester South' })).toBeVisible();
  await click('old name');
  await expect(map.getByRole('region', { name: 'Result in North Northumberland' })).toBeVisible();
  await click('split');
  await expect(map.getByText(/Spen Valley/).first()).toBeVisible();
  expect(await errorsOf(page)).toEqual([]);
  expect(page.url()).toBe(address);

  const [opened] = await Promise.all([page.context().waitForEvent('page'), click('seat')]);
  await expect(opened).toHaveURL(`${host.origin}/followed.html`);
  await opened.close();
  expect(await errorsOf(page)).toMatchObject([
    { message: expect.any(String), parameter: 'seat', word: 'atlantis', expected: expect.stringContaining('aberafan-maesteg') },
  ]);

  // Methods and attributes: the view stays, and the promise says so.
  const call = (code: string) => page.evaluate<unknown>(`document.querySelector('hustings-map').${code}`);
  expect(await call('setView("colour=majority")')).toBe(true);
  expect(await call('select("Blackburn")')).toBe(true);
  for (const [code, word] of [
    ['select("Blackbrun")', 'Blackbrun'],
    ['setView("where=majority%3C500,turnout<>3")', 'turnout<>3'],
    ['setView("colour=swing")', 'swing'],
    ['setTheme("drak")', 'drak'],
  ] as const) {
    expect(await call(code), code).toBe(false);
    expect((await errorsOf(page)).at(-1)).toMatchObject({ word, message: expect.stringContaining(word) });
  }
  await call('setAttribute("party", "whigs")');
  await expect.poll(async () => (await errorsOf(page)).at(-1)).toMatchObject({ parameter: 'party', word: 'whigs' });
  await expect(map.getByRole('region', { name: 'Result in Blackburn' })).toBeVisible();
  await expect(map.getByRole('heading', { level: 2 }).first()).toContainText('How close it was');

  await click('condition');
  await expect(page).toHaveURL(`${host.origin}/followed.html`);
});

test('a mistake in the map’s own address is said, and does not stop what follows', async ({ page, host, maps }) => {
  const embedded = `<hustings-map src="${maps}/embed.html?where=muslim=%3E25" title="Map"></hustings-map>`;
  const head = `${RECORD}<script src="${maps}/embed.js" async></script>`;
  await page.goto(host.put('/article.html', article(embedded, { head })));
  await expect.poll(() => errorsOf(page)).toMatchObject([{ parameter: 'where', word: 'muslim=>25' }]);
  await page.locator('hustings-map').evaluate((map) => map.setAttribute('colour', 'turnout'));
  const heading = page.frameLocator('hustings-map iframe').getByRole('heading', { level: 2 }).first();
  await expect(heading).toContainText('Turnout');
  expect(await errorsOf(page)).toHaveLength(1);
});
