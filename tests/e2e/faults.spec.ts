import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { expect, test } from './test.ts';

/** A way in which a file may fail to arrive whole. */
type Fault = 'offline' | 'missing' | 'broken server' | 'wrong type' | 'cut off' | 'older version';

async function fail(route: Route, fault: Fault): Promise<void> {
  switch (fault) {
    case 'offline':
      return route.abort('internetdisconnected');
    case 'missing':
      return route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>Not found</title>' });
    case 'broken server':
      return route.fulfill({ status: 500, body: '' });
    case 'wrong type':
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in to the hotel</title>' });
    case 'cut off':
      return route.fulfill({ contentType: contentTypeOf(route), body: committed(route).slice(0, 200) });
    case 'older version':
      return route.fulfill({ contentType: contentTypeOf(route), body: committed(route).replace('"version":1', '"version":0') });
    default:
      return fault satisfies never;
  }
}

function contentTypeOf(route: Route): string {
  return /\.m?js(\?|$)/.test(route.request().url()) ? 'text/javascript' : 'application/json';
}

function committed(route: Route): string {
  return readFileSync(`dist${new URL(route.request().url()).pathname}`, 'utf8');
}

/** Makes requests fail from now on, in the way that `as` says, until it is lifted. */
async function faulty(page: Page, files: RegExp, first: Fault) {
  let fault: Fault | null = first;
  await page.route(files, (route) => (fault === null ? route.fallback() : fail(route, fault)));
  return {
    as: (next: Fault) => {
      fault = next;
    },
    lift: () => {
      fault = null;
    },
  };
}

/** A file, what the reader does that needs it, what the page says without it, and how it is seen that it has come after all. */
interface Case {
  readonly file: string;
  readonly address: RegExp;
  /** One after the other on the same page: each retry meets the next. */
  readonly faults: readonly Fault[];
  readonly query?: string;
  readonly use?: (page: Page) => Promise<void>;
  readonly says: RegExp;
  readonly retry?: (page: Page) => Promise<void>;
  readonly recovered: (page: Page) => Promise<void>;
  /** What the page goes on doing meanwhile; the map is asked for everywhere. */
  readonly keeps?: (page: Page) => Promise<void>;
}

const SEAT = '?seat=E14001327';
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' }).first().click();
const stageIs = (page: Page, stage: 'light' | 'deep') =>
  expect(page.locator('.map-pane__canvas')).toHaveAttribute('data-stage', stage, { timeout: 30_000 });
const walkNorth = async (page: Page) => {
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
};
const typePostcode = (page: Page) => page.getByRole('combobox').first().fill('LE2 0QB');

const DATA_FAULTS: readonly Fault[] = ['offline', 'missing', 'broken server', 'wrong type', 'cut off', 'older version'];
const SCRIPT_FAULTS: readonly Fault[] = ['offline', 'missing', 'wrong type'];

const CASES: readonly Case[] = [
  {
    file: 'the results',
    address: /results\.json/,
    faults: DATA_FAULTS,
    says: /The results could not be loaded/,
    keeps: async (page) => {
      await expect(page.getByText('Seats won')).toBeVisible();
      await expect(page.getByRole('heading', { name: /won each constituency/ })).toBeVisible();
    },
    recovered: (page) => expect(page.getByText('Seats and votes, now and in 2019')).toBeVisible(),
  },
  {
    file: 'the overview of boundaries',
    address: /overview\.json/,
    faults: DATA_FAULTS,
    says: /drawn coarsely: its boundaries did not arrive/,
    keeps: (page) => expect(page.getByText('Seats and votes, now and in 2019')).toBeVisible(),
    recovered: (page) => stageIs(page, 'deep'),
  },
  {
    file: 'boundaries in detail',
    address: /detail-\d+\.json/,
    faults: ['offline', 'wrong type', 'cut off', 'older version'],
    query: '?at=52.6100,-1.1400,9.00',
    says: /Some boundaries are drawn coarsely/,
    recovered: (page) => expect(page.getByText('drawn coarsely')).toHaveCount(0),
  },
  {
    file: 'the candidates',
    address: /candidacies\.json/,
    faults: DATA_FAULTS,
    query: SEAT,
    says: /names and votes did not arrive/,
    keeps: (page) => expect(page.getByRole('heading', { name: 'Leicester South' })).toBeVisible(),
    recovered: (page) => expect(page.getByText('Shockat Adam').first()).toBeVisible(),
  },
  {
    file: 'the neighbours',
    address: /neighbours\.json/,
    faults: ['offline', 'wrong type', 'older version'],
    query: SEAT,
    use: walkNorth,
    says: /neighbouring seats did not arrive/,
    retry: (page) => page.keyboard.press('ArrowUp'),
    recovered: (page) => expect(page.locator('.walk-caption')).toContainText('majority'),
  },
  {
    file: 'the hexagons',
    address: /hexagons\.json/,
    faults: ['offline', 'cut off', 'older version'],
    use: (page) => page.getByRole('button', { name: 'Hexagons' }).click(),
    says: /hexagons did not arrive/,
    retry: (page) => page.getByRole('button', { name: 'Hexagons' }).click(),
    recovered: (page) => expect(page.getByText('Each hexagon is one constituency')).toBeVisible(),
  },
  {
    file: 'the index of postcodes',
    address: /postcodes\/index\.json/,
    faults: ['offline', 'missing', 'cut off', 'older version'],
    use: typePostcode,
    says: /could not be looked up: .*Press Enter/,
    retry: (page) => page.keyboard.press('Enter'),
    recovered: (page) => expect(page.getByRole('option').first()).toContainText('Leicester'),
  },
  {
    file: 'a file of postcodes',
    address: /postcodes\/LE2\.json/i,
    faults: ['offline', 'wrong type', 'older version'],
    use: typePostcode,
    says: /could not be looked up: .*Press Enter/,
    retry: (page) => page.keyboard.press('Enter'),
    recovered: (page) => expect(page.getByRole('option').first()).toContainText('Leicester'),
  },
  {
    file: 'MapLibre’s script',
    address: /maplibreRenderer-.*\.js$/,
    faults: SCRIPT_FAULTS,
    says: /The detailed map did not arrive/,
    recovered: (page) => stageIs(page, 'deep'),
  },
  {
    file: 'MapLibre’s worker',
    address: /maplibreWorker-.*\.js$/,
    faults: SCRIPT_FAULTS,
    query: SEAT,
    says: /The detailed map did not arrive, or something has blocked it/,
    keeps: (page) => expect(page.getByRole('heading', { name: 'Leicester South' })).toBeVisible(),
    recovered: (page) => stageIs(page, 'deep'),
  },
  {
    file: 'the table’s script',
    address: /TablePanel-.*\.js$/,
    faults: SCRIPT_FAULTS,
    use: (page) => page.getByRole('button', { name: 'Table' }).click(),
    says: /Table: this part of the page could not be loaded/,
    recovered: (page) => expect(page.getByRole('table', { name: /650 constituencies/ })).toBeVisible(),
  },
  {
    file: 'a dialog’s script',
    address: /AboutNumbers-.*\.js$/,
    faults: ['offline', 'missing'],
    use: (page) => page.getByRole('button', { name: 'About the numbers' }).first().click(),
    says: /About the numbers: this part of the page did not arrive/,
    recovered: (page) => expect(page.getByRole('dialog')).toContainText('Swing that would have changed it'),
  },
  {
    file: 'the panel’s script',
    address: /PanelBody-.*\.js$/,
    faults: ['offline', 'broken server'],
    query: SEAT,
    says: /The result: this part of the page did not arrive/,
    keeps: (page) => expect(page.getByRole('heading', { name: 'Leicester South' })).toBeVisible(),
    recovered: (page) => expect(page.getByText('Shockat Adam').first()).toBeVisible(),
  },
];

test.describe('what does not arrive is said, and comes when it can', () => {
  test.use({ expectedErrors: /Failed to load resource|Worker failed to load|MIME type|SyntaxError|module script/ });

  for (const { file, address, faults, query = '', use, says, retry = tryAgain, recovered, keeps } of CASES) {
    test(`${file}: ${faults.join(', ')}`, async ({ page }) => {
      const [first, ...further] = faults;
      if (first === undefined) throw new Error('a case needs a fault');
      const fault = await faulty(page, address, first);
      await page.goto(`./${query}`);
      await use?.(page);
      const words = page.getByText(says).first();
      await expect(words).toBeVisible();
      expect(await words.textContent()).not.toMatch(/undefined|\[object|Error:/);
      await expect(page.locator('#light-map .light-map__seats path')).toHaveCount(650);
      await keeps?.(page);
      for (const next of further) {
        fault.as(next);
        const asked = page.waitForRequest(address);
        await retry(page);
        await asked;
        await expect(words).toBeVisible();
      }
      fault.lift();
      await retry(page);
      await recovered(page);
      await expect(page.getByText(says)).toHaveCount(0);
      await page.waitForTimeout(50);
    });
  }

  test('the app’s own script: the page that arrived says so, keeps its map and answers a press', async ({ page }) => {
    for (const how of SCRIPT_FAULTS) {
      const fault = await faulty(page, /assets\/app-.*\.js$/, how);
      await page.goto('./?at=52.6100,-1.1400,9.00');
      await expect(page.getByText('Part of this page did not arrive')).toBeVisible();
      await expect(page.getByText('Seats won')).toBeVisible();
      const box = await page.locator('#light-map').boundingBox();
      if (box === null) throw new Error('the map has no size');
      await page.mouse.click(box.x + box.width * 0.7, box.y + box.height / 2);
      await expect(page.locator('.seat-head')).toContainText('Majority');
      fault.lift();
      await page.getByRole('link', { name: 'Load it again' }).click();
      await stageIs(page, 'deep');
      await page.unroute(/assets\/app-.*\.js$/);
    }
  });

  test('the results at a glance: a press is answered by the app', async ({ page }) => {
    await faulty(page, /glance\.json/, 'cut off');
    await page.goto('./?at=52.6100,-1.1400,9.00');
    await stageIs(page, 'deep');
    const box = await page.locator('.map-pane__canvas').boundingBox();
    if (box === null) throw new Error('the map has no size');
    await page.mouse.click(box.x + box.width * 0.7, box.y + box.height / 2);
    await expect(page.getByRole('complementary').getByText('Majority').first()).toBeVisible();
  });

  test('no network in the middle of a session: what is here works, the rest is said, and comes with the network', async ({
    page,
    context,
  }) => {
    await page.goto('./');
    await stageIs(page, 'deep');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.getByRole('combobox').first().fill('Leicester South');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Leicester South' })).toBeVisible();
    await expect(page.getByText('Some boundaries are drawn coarsely')).toBeVisible();
    await page.getByRole('button', { name: 'Chart' }).click();
    await expect(page.getByText('Chart: this part of the page could not be loaded')).toBeVisible();
    await typePostcode(page);
    await expect(page.getByText('The postcode could not be looked up').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await context.setOffline(false);
    await page.locator('.workbench__failure').getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.workbench__failure')).toHaveCount(0);
    await expect(page.getByRole('tabpanel').first()).toBeVisible();
    await page.locator('.missing-detail').getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Some boundaries are drawn coarsely')).toHaveCount(0);
    await expect(page).toHaveURL(/seat=/);
  });
});

test('files that are slow: the map answers at once, the results are announced, then they come', async ({ page }) => {
  await page.route(/results\.json/, async (route) => {
    await new Promise((later) => setTimeout(later, 2_500));
    await route.continue();
  });
  await page.goto('./?at=52.6100,-1.1400,9.00', { waitUntil: 'commit' });
  const box = await page.locator('#light-map').boundingBox();
  if (box === null) throw new Error('the map has no size');
  await page.mouse.click(box.x + box.width * 0.7, box.y + box.height / 2);
  await expect(page.locator('.seat-head')).toContainText('Majority');
  await expect(page.getByRole('complementary')).toContainText('candidates');
});

test('a context that is lost again and again: same seat, same view, within a second, and the reader may ask again', async ({
  page,
}) => {
  await page.goto(`./${SEAT}&at=52.6100,-1.1400,9.00`);
  await stageIs(page, 'deep');
  const address = page.url();
  const lose = () =>
    page
      .locator('canvas.maplibregl-canvas')
      .evaluate((canvas) =>
        canvas instanceof HTMLCanvasElement
          ? canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
          : undefined,
      );
  for (let time = 0; time < 3; time += 1) {
    await lose();
    await expect(page.locator('.map-pane__canvas')).toHaveAttribute('data-stage', 'light', { timeout: 1_000 });
    await expect(page.locator('#light-map')).toBeVisible();
    expect(page.url()).toBe(address);
    if (time < 2) await stageIs(page, 'deep');
  }
  await expect(page.getByText('The browser has stopped drawing the detailed map')).toBeVisible();
  await tryAgain(page);
  await stageIs(page, 'deep');
  await expect(page.getByRole('heading', { name: 'Leicester South' })).toBeVisible();
  expect(page.url()).toBe(address);
});

test('storage that throws, and no fonts but the last resort: the page works', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await page.goto(`./${SEAT}`);
  await page.addStyleTag({
    content: ':root { --serif: "No Such Font"; --sans: "No Such Font"; } * { font-family: "No Such Font" !important; }',
  });
  await stageIs(page, 'deep');
  await page.getByRole('button', { name: 'Display' }).click();
  await page
    .getByRole('radio', { name: /accessible|colour-blind|all readers/i })
    .first()
    .click();
  await expect(page).toHaveURL(/palette=accessible/);
  await expect(page.getByText('Shockat Adam').first()).toBeVisible();
});

test('a tab that was hidden for an hour: the same seat and view, and the map goes on', async ({ page }) => {
  await page.clock.install();
  await page.goto(`./${SEAT}&at=52.6100,-1.1400,9.00`);
  await stageIs(page, 'deep');
  const address = page.url();
  const turn = (state: 'hidden' | 'visible') =>
    page.evaluate((now) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => now });
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => now === 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await turn('hidden');
  await page.clock.fastForward('01:00:00');
  await turn('visible');
  expect(page.url()).toBe(address);
  await stageIs(page, 'deep');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/at=[^&]*,10\.00/);
  await expect(page.getByRole('heading', { name: 'Leicester South' })).toBeVisible();
});
