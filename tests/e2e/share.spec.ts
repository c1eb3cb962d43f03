import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { axeFaults } from './access/axeFaults.ts';
import { article } from './hosts/article.ts';
import { expect, test } from './hosts/hostTest.ts';

test.use({ lightMap: true });

async function openShare(page: Page, tab?: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and embed' });
  await expect(dialog).toBeVisible();
  if (tab !== undefined) await dialog.getByRole('tab', { name: tab }).click();
  return dialog;
}

async function downloaded(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('the link leads back to the view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('?colour=change&seat=leicester-south');
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Copy the link' }).click();
  await expect(dialog.getByText('Copied.').first()).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 2, name: 'Leicester South' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Change in Labour’s share');
});

for (const kind of ['Web page', 'Web page, without a script', 'WordPress']) {
  test(`the snippet shows the view in an article: ${kind}`, async ({ page, host }) => {
    await page.goto('?colour=muslim');
    const dialog = await openShare(page, 'Embed');
    await dialog.getByLabel('Title for screen readers').fill('Who lives "where" & <how>');
    await dialog.getByLabel('For', { exact: true }).selectOption({ label: kind });
    const snippet = await dialog.getByRole('region', { name: 'Snippet' }).innerText();
    await page.goto(host.put('/article.html', article(snippet)));
    await expect(page.locator('iframe')).toHaveAttribute('title', 'Who lives "where" & <how>');
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 2 })).toContainText('Residents who are Muslim');
    await expect(frame.locator('.light-map__seats path')).toHaveCount(650);
  });
}

test('the preview shows the frame that the snippet will', async ({ page }) => {
  await page.goto('?colour=turnout');
  const dialog = await openShare(page, 'Embed');
  const frame = dialog.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 2 })).toContainText('Turnout');
  await dialog.getByLabel('Theme').selectOption('dark');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await dialog.getByRole('radio', { name: 'Full width' }).check();
  await expect(dialog.locator('iframe')).toHaveAttribute('width', '1000');
});

test('the PNG is of the promised size and has the colours of the screen', async ({ page }) => {
  await page.goto('?colour=winner&theme=light');
  const onScreen = await page
    .locator('.light-map__seats path')
    .evaluateAll((seats) => seats.map((seat) => seat.getAttribute('fill')));
  const dialog = await openShare(page, 'Picture');
  for (const [button, width, height] of [
    ['PNG', 1200, 1500],
    ['PNG, twice as large', 2400, 3000],
  ] as const) {
    const { name, bytes } = await downloaded(page, dialog.getByRole('button', { name: button, exact: true }));
    expect(name).toMatch(/\.png$/);
    const pixels = await page.evaluate(
      async ({ base64, colours }) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        const counts = new Map<string, number>();
        for (let at = 0; at < data.length; at += 4) {
          const colour = `#${[0, 1, 2].map((channel) => (data[at + channel] ?? 0).toString(16).padStart(2, '0')).join('')}`;
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
        return { width: image.width, height: image.height, counts: colours.map((colour) => counts.get(colour ?? '') ?? 0) };
      },
      { base64: bytes.toString('base64'), colours: [...new Set(onScreen)] },
    );
    expect([pixels.width, pixels.height]).toEqual([width, height]);
    for (const count of pixels.counts) expect(count).toBeGreaterThan(50);
  }
});

test('the SVG is a document with every seat, and the seat’s record is JSON', async ({ page, context }) => {
  await page.goto('?colour=change&seat=leicester-south');
  const dialog = await openShare(page, 'Picture');
  const svg = await downloaded(page, dialog.getByRole('button', { name: 'SVG', exact: true }));
  // In a page of its own: the app's policy lets no text become markup.
  const reader = await context.newPage();
  const found = await reader.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      faults: root.querySelectorAll('parsererror').length,
      seat: root.querySelector('#E14001327 title')?.textContent ?? null,
      selected: root.querySelectorAll('#selected path').length,
    };
  }, svg.bytes.toString());
  expect(found).toEqual({ faults: 0, seat: expect.stringMatching(/^Leicester South: Labour down/), selected: 2 });
  await dialog.getByRole('tab', { name: 'Data' }).click();
  const json = await downloaded(page, dialog.getByRole('button', { name: 'Leicester South (JSON)' }));
  const record = JSON.parse(json.bytes.toString());
  expect(record).toMatchObject({ schema: 'hustings-seat', version: 1, seat: { code: 'E14001327' } });
  expect(record.result.candidates.length).toBeGreaterThan(3);
});

test.describe('in a frame without leave for the clipboard', () => {
  test.use({ expectedErrors: /Clipboard API has been blocked/ });

  test('the older way copies', async ({ page, baseURL }) => {
    await page.goto('');
    // A page of the same site, since no other may frame the whole app.
    await page.evaluate(() => {
      const frame = Object.assign(document.createElement('iframe'), {
        allow: "clipboard-write 'none'; clipboard-read 'none'",
        width: '1000',
        height: '600',
        src: '?colour=turnout',
      });
      document.body.replaceChildren(document.createElement('textarea'), frame);
    });
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Share', exact: true }).click();
    await frame.getByRole('button', { name: 'Copy the link' }).click();
    await expect(frame.getByText('Copied.').first()).toBeVisible();
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+V');
    await expect(page.locator('textarea')).toHaveValue(`${baseURL}?colour=turnout`);
  });
});

test('on a phone it opens from the menu, no part of it is wider than the screen, and all of it can be used', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Share and embed' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and embed' });
  for (const tab of ['Link', 'Embed', 'Picture', 'Data']) {
    await dialog.getByRole('tab', { name: tab }).click();
    const [inner, outer] = await dialog.evaluate((element) => [element.scrollWidth, element.clientWidth]);
    expect(inner, tab).toBeLessThanOrEqual(outer ?? 0);
    expect(await axeFaults(page, 'all'), tab).toEqual([]);
  }
});
