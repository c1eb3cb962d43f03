import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.ts';
import { lostText } from './access/lostText.ts';
import { arrived } from './access/surfaces.ts';
import { unreadableText } from './access/unreadableText.ts';
import { expect, test } from './test.ts';

/** A state of the app, in which everything must be readable. */
interface State {
  readonly name: string;
  readonly address: string;
  /** Opens what the state is about, in a window of any width; leaves it where it is open. */
  readonly open?: (page: Page) => Promise<void>;
  /** Whether it is opened on the page of the state before it, rather than on one of its own. */
  readonly onSamePage?: boolean;
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).filter({ visible: true });

const pressIfShown = (name: string) => async (page: Page) => {
  if ((await button(page, name).count()) > 0) await button(page, name).first().click();
};

/** Opens a dialog from the masthead, or from its menu where that is narrow. */
const dialog = (wide: string, narrow: string, tab?: string) => async (page: Page) => {
  if ((await page.locator('dialog:modal').count()) === 0) {
    if ((await button(page, 'More').count()) > 0) await button(page, 'More').first().click();
    await button(page, (await button(page, wide).count()) > 0 ? wide : narrow)
      .first()
      .click();
    // It may be fetched only now; asked for a second time meanwhile, it would stand in the way.
    await expect(page.locator('dialog:modal')).toBeVisible();
  }
  if (tab !== undefined) await page.getByRole('tab', { name: tab, exact: true }).click();
};

const workbench = (tab: string) => async (page: Page) => {
  await pressIfShown('Table')(page);
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await expect(page.getByRole('tabpanel', { name: tab }).locator('table, .scatter, .compare__hint').first()).toBeAttached();
};

const filters = async (page: Page) => {
  const panel = page.getByRole('region', { name: 'Filter seats' });
  if (await panel.isVisible()) await page.getByRole('button', { name: 'Close the filters' }).click();
  await button(page, /^Filter seats/).click();
  for (const section of await panel.locator('summary').all()) await section.click();
};

const search = async (page: Page) => {
  await page.getByRole('combobox', { name: /^Find/ }).fill('leicester');
  await expect(page.getByRole('option').first()).toBeVisible();
};

const check = async (page: Page) => {
  await page.getByRole('textbox', { name: 'Article' }).fill('Shockat Adam beat Labour in Leicester South by 979 votes.');
  await button(page, 'Check').click();
  await expect(page.getByText('By seat').first()).toBeAttached();
};

const STATES: readonly State[] = [
  { name: 'the opening view', address: '?' },
  { name: 'a seat', address: '?seat=leicester-south&colour=change', open: pressIfShown('Full result') },
  { name: 'a group', address: '?where=muslim>=25&colour=both', open: pressIfShown('Seats and votes') },
  { name: 'the filters', address: '?where=muslim>=25', open: filters },
  { name: 'the search', address: '?', open: search },
  { name: 'the table', address: '?where=muslim>=25', open: workbench('Table') },
  { name: 'the chart', address: '?where=muslim>=25', open: workbench('Chart'), onSamePage: true },
  { name: 'the comparison', address: '?where=muslim>=25', open: workbench('Compare'), onSamePage: true },
  { name: 'the split votes', address: '?where=muslim>=25', open: workbench('Splits'), onSamePage: true },
  { name: 'the swings', address: '?where=muslim>=25', open: workbench('Swing'), onSamePage: true },
  { name: 'the stories', address: '?story=stories' },
  { name: 'a step of a tour', address: '?story=five-independents&step=2' },
  { name: 'what was reported', address: '?story=reported' },
  { name: 'the checker of articles', address: '?story=article', open: check },
  { name: 'a link to share', address: '?', open: dialog('Share', 'Share and embed') },
  { name: 'a snippet', address: '?', open: dialog('Share', 'Share and embed', 'Embed'), onSamePage: true },
  { name: 'about the numbers', address: '?', open: dialog('About the numbers', 'About the numbers') },
  { name: 'an address with faults', address: '?colour=nonsense' },
];

const WINDOWS = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

/** Text sizes set in the browser, CSS pixels, and which states are looked at in which windows. The usual 16 has tests of its own. */
const SIZES = [
  { size: 20, states: STATES.slice(0, 6), windows: [WINDOWS[1], WINDOWS[3]] as const },
  { size: 24, states: STATES, windows: [WINDOWS[0], WINDOWS[2], WINDOWS[3]] as const },
  { size: 32, states: STATES, windows: [WINDOWS[1], WINDOWS[3], WINDOWS[4]] as const },
];

function launch(size: number): Promise<Browser> {
  const executablePath = findChromium();
  const args = [...CHROMIUM_FLAGS, `--blink-settings=defaultFontSize=${size}`];
  return chromium.launch(executablePath === null ? { args } : { args, executablePath });
}

/** What moved on the page by itself: the sum of the browser's layout shifts since it began. */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );

for (const { size, states, windows } of SIZES) {
  test(`with text of ${size} px everything can be read and pressed, in windows from ${windows[0].width} to ${windows.at(-1)?.width} px`, async ({
    baseURL,
  }) => {
    test.setTimeout(360_000);
    const browser = await launch(size);
    try {
      const context = await browser.newContext({
        baseURL: baseURL ?? '',
        locale: 'en-GB',
        serviceWorkers: 'block',
        reducedMotion: 'reduce',
      });
      await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      for (const { name, address, open, onSamePage = false } of states) {
        await page.setViewportSize(windows[0]);
        if (!onSamePage) await page.goto(`./${address}`);
        await arrived(page);
        for (const window of windows) {
          await page.setViewportSize(window);
          await open?.(page);
          // What watches sizes has drawn again two frames later.
          await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
          const where = `${name}, ${window.width} px wide`;
          expect.soft(await lostText(page), where).toEqual([]);
          expect.soft(await unreadableText(page), where).toEqual([]);
        }
      }
    } finally {
      await browser.close();
    }
  });
}

test('on a phone with text of twice the usual size the page scrolls as a page, with a map, and nothing moves as it arrives', async ({
  baseURL,
}) => {
  const browser = await launch(32);
  try {
    for (const viewport of [WINDOWS[1], WINDOWS[3]]) {
      const page = await browser.newPage({ baseURL: baseURL ?? '', viewport, locale: 'en-GB', serviceWorkers: 'block' });
      await page.goto('./?seat=leicester-south');
      await arrived(page);
      await expect(page.getByText('Osman Admani')).toBeAttached();
      await expect(page.locator('.shell--flow')).toBeAttached();
      expect((await page.locator('.map-pane').boundingBox())?.height).toBeGreaterThanOrEqual(240);
      expect(await shifts(page), 'layout shifts').toBeLessThan(0.01);
      await page.mouse.move(viewport.width / 2, 60);
      await page.mouse.wheel(0, 5000);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
      await page.close();
    }
  } finally {
    await browser.close();
  }
});

test('no field is set so small that a phone zooms in on it', async ({ page }) => {
  await page.setViewportSize(WINDOWS[1]);
  const small = () =>
    page
      .locator('input:not([type="checkbox"], [type="radio"], [type="range"]), select, textarea')
      .evaluateAll((fields) =>
        fields
          .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
          .map((field) => field.outerHTML.slice(0, 80)),
      );
  await page.goto('./?where=muslim>=25&overlay=near:1000');
  await arrived(page);
  await filters(page);
  expect(await small()).toEqual([]);
  await page.getByRole('button', { name: 'Close the filters' }).click();
  await workbench('Chart')(page);
  expect(await small()).toEqual([]);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await dialog('Share', 'Share and embed', 'Embed')(page);
  expect(await small()).toEqual([]);
});
