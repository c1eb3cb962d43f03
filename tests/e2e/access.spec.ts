import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { announcementsOf } from './access/announcements.ts';
import { axeFaults } from './access/axeFaults.ts';
import { keyboardOf } from './access/keyboard.ts';
import { lostText } from './access/lostText.ts';
import { motions } from './access/motions.ts';
import { smallTargets } from './access/smallTargets.ts';
import { arrived, openSurface, SURFACES } from './access/surfaces.ts';
import { spaceText } from './access/textSpacing.ts';
import { expect, test } from './test.ts';

// The deep map is one canvas more; one test below looks at it.
test.use({ lightMap: true });

async function open(page: Page, address: string) {
  await page.goto(`./${address}`);
  await arrived(page);
}

/** Has the page as a system sets it, drawn: the theme follows in the next frame. */
async function showIn(page: Page, media: Parameters<Page['emulateMedia']>[0]) {
  await page.emulateMedia(media);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** Changes the palette as the Back button would, so that what is open stays open. */
async function showPalette(page: Page, palette: 'party' | 'accessible') {
  await page.evaluate((wanted) => {
    const address = new URL(location.href);
    address.searchParams.set('palette', wanted);
    history.replaceState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, palette);
}

for (const surface of SURFACES) {
  test(`axe, targets, text set apart, no motion: ${surface.name}, ${surface.window}`, async ({ page }) => {
    // Hundreds of rows on a busy machine.
    test.slow();
    await openSurface(page, surface);
    // What has just been opened may be on its way to its place.
    await expect.poll(() => axeFaults(page, 'all'), 'light, the parties’ colours').toEqual([]);
    expect(await smallTargets(page), 'targets').toEqual([]);
    await showIn(page, { colorScheme: 'dark' });
    expect(await axeFaults(page, 'colours'), 'dark, the parties’ colours').toEqual([]);
    await showPalette(page, 'accessible');
    expect(await axeFaults(page, 'colours'), 'dark, the accessible palette').toEqual([]);
    await showIn(page, { colorScheme: 'light' });
    expect(await axeFaults(page, 'colours'), 'light, the accessible palette').toEqual([]);
    await showIn(page, { forcedColors: 'active' });
    expect(await axeFaults(page, 'colours'), 'forced colours').toEqual([]);
    await showIn(page, { forcedColors: 'none', reducedMotion: 'reduce' });
    expect(await motions(page), 'motion').toEqual([]);
    await spaceText(page);
    expect(await lostText(page), 'text set apart').toEqual([]);
  });
}

test('every part of the page that arrives later is among the surfaces', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
  const later = sources.flatMap((path) =>
    [...readFileSync(join('src', path), 'utf8').matchAll(/import\('[^']*\/(\w+)\.tsx'\)/g)].map(([, name = '']) => name),
  );
  expect(later.length).toBeGreaterThan(15);
  expect([...new Set(SURFACES.flatMap(({ parts = [] }) => parts))].sort()).toEqual([...new Set(later)].sort());
});

test('axe: seats on their way from the map to the hexagons', async ({ page }) => {
  await open(page, '');
  await page.getByRole('group', { name: 'Layout of the map' }).hover();
  // From then on no frame is drawn: the seats stay on their way.
  await page.getByRole('listbox', { name: 'Map of constituencies' }).evaluate((map) => {
    new MutationObserver((_, watching) => {
      watching.disconnect();
      window.requestAnimationFrame = () => 0;
    }).observe(map, { attributeFilter: ['data-morph'] });
  });
  await page.getByRole('button', { name: 'Hexagons' }).click();
  const moving = page.locator('[data-morph="moving"]');
  await expect(moving).toBeAttached();
  expect(await axeFaults(page, 'all')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFaults(page, 'colours')).toEqual([]);
  await expect(moving, 'still on their way').toBeAttached();
});

test('by keyboard: a seat is found, its result read and heard, and the way back', async ({ page }) => {
  const announcements = await announcementsOf(page);
  const keyboard = keyboardOf(page);
  await open(page, '');
  const search = page.getByRole('combobox', { name: /^Find/ });
  await keyboard.tabTo(search);
  await keyboard.type('leicester s');
  await announcements.toSay(/\d+ found/);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await announcements.toSay(/Leicester South: independent gain from Labour, majority 979/);
  await expect(page.getByRole('heading', { level: 2, name: 'Leicester South' })).toBeVisible();
  const close = page.getByRole('button', { name: /^Close/ }).first();
  await keyboard.tabTo(close);
  await keyboard.press('Enter');
  await expect(page).not.toHaveURL(/seat=/);
});

test.describe('with the deep map', () => {
  test.use({ lightMap: false });

  test('by keyboard: from seat to neighbouring seat on the map, in which axe finds nothing wrong', async ({ page }) => {
    const announcements = await announcementsOf(page);
    const keyboard = keyboardOf(page);
    await open(page, '?seat=E14001327&colour=change');
    const map = page.getByRole('listbox', { name: 'Map of constituencies' });
    await expect(map).toHaveAttribute('data-stage', 'deep');
    expect(await axeFaults(page, 'all')).toEqual([]);
    await keyboard.tabTo(map);
    // What has the focus as screen readers see it: the list's name, then the entry that it is at.
    const keys = await map.evaluate(
      (list) => document.getElementById(list.getAttribute('aria-activedescendant') ?? '')?.textContent,
    );
    expect(keys).toMatch(/^Arrow keys walk from seat to seat/);
    await announcements.forget();
    await keyboard.press('ArrowUp');
    await announcements.toSay(/Leicester (East|West), .*majority [\d,]+, Labour (up|down) [\d.]+\spoints since\s2019/);
    await keyboard.press('Enter');
    await announcements.toSay(/^Leicester (East|West): .*majority/m);
  });
});

test('by keyboard: seats are filtered, counted aloud, and the group read', async ({ page }) => {
  const announcements = await announcementsOf(page);
  const keyboard = keyboardOf(page);
  await open(page, '');
  const filter = page.getByRole('button', { name: /^Filter seats/ });
  await expect(filter).toBeVisible();
  await keyboard.tabTo(filter);
  await page.keyboard.press('Enter');
  const section = page.locator('summary', { hasText: 'Result' });
  await expect(section).toBeVisible();
  await keyboard.tabTo(section);
  await keyboard.press('Enter');
  await keyboard.tabTo(page.getByRole('checkbox', { name: 'Changed hands' }));
  await keyboard.press('Space');
  await announcements.toSay(/303 of 650 seats/);
  await expect(page).toHaveURL(/where=result/);
  await keyboard.press('Escape');
  await expect(filter).toBeFocused();
  await expect(page.getByRole('complementary', { name: 'Seats that match' })).toContainText('303');
});

test('by keyboard: the table is opened, sorted and heard, a seat of it chosen, and closed', async ({ page }) => {
  const announcements = await announcementsOf(page);
  const keyboard = keyboardOf(page);
  await open(page, '?where=muslim>=25');
  const table = page.getByRole('button', { name: 'Table', exact: true });
  await expect(table).toBeVisible();
  await keyboard.tabTo(table);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Table' })).toBeFocused();
  const heading = page.getByRole('columnheader', { name: /^Constituency/ });
  await keyboard.tabTo(heading.getByRole('button'));
  await announcements.forget();
  await keyboard.press('Enter');
  await announcements.toSay(/28 of 650 constituencies, by constituency, Z to A/);
  await expect(heading).toHaveAttribute('aria-sort', /ascending|descending/);
  const first = page.locator('.seat-table__seat').first();
  await keyboard.tabTo(first);
  await keyboard.press('ArrowDown');
  await keyboard.press('PageDown');
  await keyboard.press('End');
  await announcements.forget();
  await keyboard.press('Enter');
  await announcements.toSay(/: .*majority/);
  // What was opened last is closed first.
  await keyboard.press('Escape');
  await expect(page).not.toHaveURL(/seat=/);
  await keyboard.press('Escape');
  await expect(table).toBeFocused();
});

test('by keyboard: a tour is found, walked, heard and left', async ({ page }) => {
  const announcements = await announcementsOf(page);
  const keyboard = keyboardOf(page);
  await open(page, '');
  await keyboard.tabTo(page.getByRole('button', { name: 'Stories' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Stories' })).toBeFocused();
  await keyboard.tabTo(page.getByRole('link', { name: 'The near misses' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Step 1 of 6', { exact: true })).toBeVisible();
  await announcements.toSay(/Story: The near misses[\s\S]*Step 1 of 6\. Labour kept six seats/);
  const next = page.getByRole('button', { name: 'Next' });
  await keyboard.tabTo(next);
  await announcements.forget();
  await keyboard.press('Enter');
  await announcements.toSay(/Step 2 of 6\. Ilford North: 528 votes/);
  await expect(next).toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(page.getByText('Step 3 of 6', { exact: true })).toBeVisible();
  await keyboard.press('Escape');
  await expect(page).not.toHaveURL(/story=/);
});

test('by keyboard: an embed is chosen and its snippet copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const announcements = await announcementsOf(page);
  const keyboard = keyboardOf(page);
  await open(page, '?colour=turnout');
  const share = page.getByRole('button', { name: 'Share', exact: true });
  await keyboard.tabTo(share);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share and embed' });
  await expect(dialog.getByRole('heading', { name: 'Share and embed' })).toBeFocused();
  await keyboard.tabTo(dialog.getByRole('tab', { name: 'Link' }));
  await keyboard.press('ArrowRight');
  await expect(dialog.getByRole('tab', { name: 'Embed' })).toBeFocused();
  await keyboard.tabTo(dialog.getByRole('button', { name: 'Copy the snippet' }));
  await keyboard.press('Enter');
  await announcements.toSay(/Copied/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<hustings-map');
  await page.keyboard.press('Escape');
  await expect(share).toBeFocused();
  // What came back from behind the dialog has no words to be said again, and nothing that is named though it is empty.
  await expect.poll(async () => (await page.locator('[aria-live]').allTextContents()).join('')).toBe('');
  await expect(page.locator('[role="status"], output')).toHaveCount(0);
});

test('by keyboard: everything that can be reached on the way through the page is in sight', async ({ page }) => {
  const keyboard = keyboardOf(page);
  for (const query of ['?seat=E14001327', '?story=reported', 'embed.html?ui=full&seat=E14001327']) {
    await open(page, query);
    await expect(page.getByText(/Rochdale|Shockat Adam/).first()).toBeAttached();
    expect(await keyboard.tabThrough(30), query).toBeGreaterThan(8);
  }
});

test('by keyboard: the focus stays where it is when the app takes the place of the page that arrived', async ({ page }) => {
  let send = () => {};
  const held = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route('**/data/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'domcontentloaded' });
  const share = page.getByRole('button', { name: 'Share', exact: true });
  await share.focus();
  const arrivedShare = await share.elementHandle();
  send();
  await arrived(page);
  expect(await arrivedShare?.evaluate((element) => element.isConnected), 'replaced').toBe(false);
  await expect(share).toBeFocused();
});

/** 1,280 by 1,024 pixels at 400%, and a small phone. */
for (const [name, window] of [
  ['at 400% zoom', { width: 320, height: 256 }],
  ['at 320 pixels', { width: 320, height: 568 }],
] as const) {
  test(`${name} nothing is lost and all can be done`, async ({ page }) => {
    await page.setViewportSize(window);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const whole = async (where: string) => expect.soft(await lostText(page), where).toEqual([]);
    await open(page, '');
    const search = page.getByRole('combobox', { name: /^Find/ });
    await search.fill('leicester south');
    await expect(page.getByRole('option').first()).toBeVisible();
    await whole('search');
    await search.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Leicester South' })).toBeVisible();
    await whole('a seat');
    const full = page.getByRole('button', { name: 'Full result' });
    if (await full.isVisible()) await full.click();
    await page.getByText('Osman Admani').scrollIntoViewIfNeeded();
    await expect(page.getByText('Osman Admani')).toBeInViewport();
    await open(page, '?where=muslim>=25');
    await page.getByRole('button', { name: /^Filter seats/ }).click();
    await expect(page.getByRole('region', { name: 'Filter seats' })).toBeVisible();
    await whole('filters');
    await page.getByRole('button', { name: 'Close the filters' }).click();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.locator('.seat-table__seat').first().scrollIntoViewIfNeeded();
    await expect(page.locator('.seat-table__seat').first()).toBeInViewport();
    await whole('table');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.locator('.more-menu').getByRole('button', { name: 'About the numbers' }).click();
    await whole('about');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await open(page, '?story=near-misses&step=2');
    const next = page.getByRole('button', { name: 'Next' });
    await next.scrollIntoViewIfNeeded();
    await whole('a step');
    await next.click();
    await expect(page.getByText('Step 3 of 6', { exact: true })).toBeAttached();
    await open(page, 'embed.html?seat=E14001327');
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await whole('the embed');
  });
}
