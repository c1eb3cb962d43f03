import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import {
  ARTICLES,
  BOUNDARIES,
  CANDIDATES,
  DAMAGES,
  DATA_FAULTS,
  DEEP_MAP,
  DETAIL,
  type FaultCase,
  FORMER_SEATS,
  HEXAGONS,
  NEAR,
  NEIGHBOURS,
  ORIENTATION,
  OTHER_ELECTION,
  POSTCODES,
  RESULTS,
  SCRIPT_FAULTS,
  SEARCH,
  SEAT,
  SHARPENING,
  STYLE_FAULTS,
  stageIs,
  tryAgain,
  typePostcode,
} from './faults/faultCases.ts';
import { fail, faulty } from './faults/faulty.ts';
import { filesOf } from './faults/filesOf.ts';
import { goWithin } from './faults/goWithin.ts';
import { LATER_PARTS, LATER_PARTS_OF_EMBED, LATER_PARTS_OF_PHONES, NEVER_IN_FRAMES, SILENT } from './faults/laterParts.ts';
import { failAll, meetFaults } from './faults/meetFaults.ts';
import { brokenStyleSheets, meetPartFaults } from './faults/meetPartFaults.ts';
import { expect, test } from './test.ts';

// There are too many steps to note what is seen at each.
test.use({ trace: { mode: 'on-first-retry', snapshots: false, screenshots: false } });

/** A place well within a map, where there is a seat. */
async function right(map: Locator): Promise<[x: number, y: number]> {
  const box = await map.boundingBox();
  if (box === null) throw new Error('the map has no size');
  return [box.x + box.width * 0.7, box.y + box.height / 2];
}

/** Milliseconds after which a frame fetches the verdict ahead (`src/embed/main.tsx`). */
const AT_REST = 3_000;

/** What the pages show by themselves, and what a reader asks for. */
const AT_FIRST: readonly FaultCase[] = [RESULTS, BOUNDARIES, DETAIL, ORIENTATION, CANDIDATES, DEEP_MAP];
const ON_REQUEST: readonly FaultCase[] = [SHARPENING, NEIGHBOURS, FORMER_SEATS, SEARCH, POSTCODES, HEXAGONS, OTHER_ELECTION];
const IN_EMBED = [
  RESULTS,
  BOUNDARIES,
  ORIENTATION,
  { ...CANDIDATES, waits: (page: Page) => page.locator('.first-two[aria-busy="true"]') },
  { ...DEEP_MAP, use: (page: Page) => page.getByRole('button', { name: 'Zoom in' }).click() },
  SHARPENING,
  NEIGHBOURS,
  FORMER_SEATS,
  SEARCH,
  POSTCODES,
  {
    ...HEXAGONS,
    use: async (page: Page) => {
      await page.keyboard.press('Escape');
      await goWithin(page, '?view=hex');
    },
  },
  OTHER_ELECTION,
];
/** The map once the app draws it. */
const begun = (page: Page) => page.locator('[data-stage="light"], [data-stage="deep"]').first();
/** What reads a package of version 1, which ours is not. */
const VERSION_1 = /resultsVersion1-.*\.js$/;
/** Files of parts that come later; those of the map and of the data are failed by name. */
const OF_LATER_PARTS =
  /\/assets\/(?!(app|embed|maplibre\w+|resultsVersion1|boundaries|sharpener|walking|otherElection|manifest|candidacies|neighbours|hexagons|orientation|formerSeats?|seatFinding|answers|places|postcode\w*|\w+Code|keepForOffline|gestures)-).*\.(js|css)(\?|$)/;

for (const [page, parts, cases, silent] of [
  ['index.html', [...LATER_PARTS, ...LATER_PARTS_OF_PHONES], [...AT_FIRST, ...ON_REQUEST, ARTICLES], SILENT],
  ['embed.html', LATER_PARTS_OF_EMBED, IN_EMBED, [...SILENT, NEVER_IN_FRAMES]],
] as const) {
  test(`every script that ${page} may fetch is made to fail below`, async () => {
    const { first, all, withImports } = await filesOf(page);
    const named = [
      ...silent,
      VERSION_1,
      ...parts.map(({ script }) => script),
      ...cases.flatMap(({ files }) => files.map(([address]) => address)),
    ];
    const met = new Set([...first, ...all.filter((path) => named.some((address) => address.test(path))).flatMap(withImports)]);
    expect(all.filter((path) => path.endsWith('.js') && !met.has(path))).toEqual([]);
  });
}

test.describe('what does not arrive is said, and comes when it can', () => {
  test.use({ expectedErrors: /Failed to load resource|Worker failed to load|MIME type|SyntaxError|module script/ });

  for (const [page, address, cases] of [
    ['the app, as it begins', `./${SEAT}${NEAR}`, AT_FIRST],
    ['the app, as it is asked', `./${SEAT}`, ON_REQUEST],
    ['the embed', `./embed.html${SEAT}${NEAR}&ui=full`, IN_EMBED],
  ] as const) {
    test(`${page}: each file of the data, each script that reads them`, async ({ page }) => {
      // Some hundred faults, one after the other.
      test.setTimeout(180_000);
      const files = await failAll(page, cases);
      await page.goto(address);
      for (const each of cases) await meetFaults(page, each, files.get(each) ?? []);
    });
  }

  test('scripts that come damaged are kept so by the browser: the page says to load it again, and that helps', async ({ page }) => {
    test.slow();
    const again = /load the (whole )?page again/;
    for (const [how, address, place] of [
      ['cut off', /assets\/(?!app-).*\.js$/, `./${SEAT}`],
      // The record is there, and what reads the candidates is not.
      ['corrupted', /assets\/(?!app-|PanelBody-|partyInGroup-).*\.js$/, `./${SEAT}`],
      ['corrupted', /assets\/(?!embed-).*\.js$/, `./embed.html${SEAT}&ui=full`],
    ] as const) {
      const scripts = await faulty(page, address, how);
      await page.goto(place);
      await expect(page.locator('.missing-shapes')).toContainText(again);
      if (place.includes('embed')) await page.getByRole('button', { name: 'Zoom in' }).click();
      await expect(page.locator('.map-notice')).toContainText(again);
      const part = place.includes('embed') ? 'Search and menus' : how === 'cut off' ? 'The result' : null;
      if (part === null) await expect(page.locator('.panel__failure')).toContainText(again);
      else await expect(page.getByRole('alert').filter({ hasText: part })).toContainText(again);
      await page.getByRole('listbox', { name: 'Map of constituencies' }).press('ArrowUp');
      await expect(page.locator('.walk-caption')).toContainText(again);
      if (!place.includes('embed')) {
        await page.getByRole('button', { name: 'Table' }).click();
        await expect(page.locator('.workbench__failure')).toContainText(again);
        await typePostcode(page);
        await expect(page.locator('.seat-search__words')).toContainText(again);
      }
      scripts.lift();
      await page.reload();
      await expect(page.getByText('Shockat Adam').first()).toBeVisible();
      await expect(page.getByText(again)).toHaveCount(0);
      await page.unrouteAll();
    }
  });

  test('a style sheet of which only half comes with its script is missed, and fetched again', async ({ page }) => {
    const styles = await faulty(page, /TablePanel-.*\.css/, 'cut off');
    await page.goto('./');
    await expect(page.locator('[data-stage="light"], [data-stage="deep"]').first()).toBeAttached();
    await page.getByRole('button', { name: 'Table' }).click();
    await expect(page.locator('.workbench__failure')).toBeVisible();
    styles.lift();
    await page.locator('.workbench__failure').getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('table', { name: /650 constituencies/ })).toBeVisible();
    expect(await brokenStyleSheets(page)).toEqual([]);
  });

  for (const [where, built, window, parts] of [
    ['the app', 'index.html', { width: 1280, height: 800 }, LATER_PARTS],
    ['the app on a phone', null, { width: 390, height: 844 }, LATER_PARTS_OF_PHONES],
    ['the embed', 'embed.html', { width: 700, height: 800 }, LATER_PARTS_OF_EMBED],
  ] as const) {
    test.describe(where, () => {
      // An article's map is light until a reader acts on it, whatever the line.
      test.use({ lightMap: built !== 'embed.html' });

      test(`parts that come later, ${where}: slow, each without each script, then without styles`, async ({ page }) => {
        test.slow();
        // What a frame at rest fetches ahead would have come before it is made to fail.
        await page.addInitScript((rest) => {
          const wait = setTimeout;
          const patched = (work: () => void, time = 0) =>
            time === rest && location.pathname.includes('embed') ? 0 : wait(work, time);
          Object.assign(globalThis, { setTimeout: patched });
        }, AT_REST);
        await page.setViewportSize(window);
        if (parts === LATER_PARTS_OF_PHONES) {
          await page.goto('./');
          await expect(page.getByText('Seats and votes, now and in 2019')).toBeAttached();
        }
        const later = await faulty(page, OF_LATER_PARTS, null);
        const articles = await failAll(page, [ARTICLES]);
        const files = await filesOf(built ?? 'index.html');
        const met = new Set<string>();
        for (const part of parts) for (const path of await meetPartFaults(page, later, part, files)) met.add(path);
        if (parts === LATER_PARTS) await meetFaults(page, ARTICLES, articles.get(ARTICLES) ?? []);
        const styles = files.all.filter(
          (path) => path.endsWith('.css') && OF_LATER_PARTS.test(`/${path}`) && !NEVER_IN_FRAMES.test(path),
        );
        if (built !== null) expect(styles.filter((path) => !met.has(path))).toEqual([]);
      });
    });
  }

  test.describe('around the map', () => {
    test.use({ lightMap: true });

    for (const [name, place] of [
      ['app', './?at=52.6100,-1.1400,9.00'],
      ['embed', './embed.html?at=52.6100,-1.1400,9.00'],
    ] as const) {
      const missing = (page: Page) => page.getByText('Part of this page did not arrive').last();

      test(`the ${name}’s own style sheet: fetched again at once; where it does not come, the page that arrived stays and says so`, async ({
        page,
      }) => {
        const address = new RegExp(`assets/${name}-.*\\.css`);
        for (const how of STYLE_FAULTS) {
          let asked = 0;
          await page.route(address, (route) => {
            asked += 1;
            return asked === 1 ? fail(route, how) : route.fallback();
          });
          await page.goto(place);
          await expect(begun(page), how).toBeAttached();
          expect(await brokenStyleSheets(page), how).toEqual([]);
          expect(asked, how).toBeGreaterThan(1);
          await page.unroute(address);
        }
        const fault = await faulty(page, address, 'cut off');
        await page.goto(place);
        await expect(missing(page)).toBeVisible();
        await expect(page.locator('#light-map')).toBeVisible();
        expect(await begun(page).count()).toBe(0);
        fault.lift();
        await page.getByRole('link', { name: 'Load it again' }).click();
        await expect(begun(page)).toBeAttached();
      });

      test(`the ${name}’s own script: the page that arrived says so and keeps its map`, async ({ page }) => {
        const fault = await faulty(page, new RegExp(`assets/${name}-.*\\.js$`), 'offline');
        for (const how of [...SCRIPT_FAULTS, ...DAMAGES]) {
          fault.as(how);
          await page.goto(place);
          await expect(missing(page), how).toBeVisible();
          await expect(page.getByText('Seats won')).toBeVisible();
          await expect(page.locator('#light-map .light-map__seats path')).toHaveCount(650);
        }
        await page.mouse.click(...(await right(page.locator('#light-map'))));
        await expect(page).toHaveURL(/seat=/);
        if (name === 'app') await expect(page.locator('.seat-head')).toContainText('Majority');
        fault.lift();
        await page.getByRole('link', { name: 'Load it again' }).click();
        await expect(begun(page)).toBeAttached();
        await expect(page.locator('.seat-head, .verdict').first()).toContainText('Majority');
      });
    }

    test('the results at a glance: a press is kept in the address, and answered by the app', async ({ page }) => {
      const app = await faulty(page, /assets\/app-.*\.js$/, 'offline');
      // It has no version, and no room in the page for what would tell that it is damaged in its middle.
      const glance = await faulty(page, /glance\.json/, 'offline');
      for (const how of DATA_FAULTS.filter((fault) => fault !== 'older version' && fault !== 'corrupted')) {
        glance.as(how);
        await page.goto('./?at=52.6100,-1.1400,9.00');
        await page.mouse.click(...(await right(page.locator('#light-map'))));
        await expect(page, how).toHaveURL(/seat=/);
        expect(await page.locator('.seat-head').count(), how).toBe(0);
      }
      app.lift();
      await page.goto('./?at=52.6100,-1.1400,9.00');
      await stageIs(page, 'light');
      await page.mouse.click(...(await right(page.locator('.map-pane__canvas'))));
      await expect(page.getByRole('complementary').getByText('Majority').first()).toBeVisible();
    });
  });

  test('a package of version 1 whose reader does not arrive: said, and read once it does', async ({ page }) => {
    await page.route(/results\.json/, (route) =>
      route.fulfill({ contentType: 'application/json', body: readFileSync('tests/recorded/0.1.0/results.json', 'utf8') }),
    );
    const fault = await faulty(page, VERSION_1, 'offline');
    for (const place of ['./', './embed.html']) {
      for (const how of SCRIPT_FAULTS) {
        fault.as(how);
        await page.goto(place);
        await expect(page.getByText('The results could not be loaded').filter({ visible: true }).last(), how).toBeVisible();
      }
      fault.lift();
      await tryAgain(page);
      await expect(page.getByText('The results could not be loaded')).toHaveCount(0);
      await expect(begun(page)).toBeAttached();
    }
  });

  test('the release that an embed’s address asks for: said where it does not come, and gone to where it does', async ({ page }) => {
    const release = /releases\/0\.0\.9-0a1b2c3d\/embed\.html/;
    await page.route(release, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<meta name="hustings-release" content="0.0.9-0a1b2c3d"><h1>The old map</h1>',
      }),
    );
    const fault = await faulty(page, release, 'offline');
    for (const how of [...SCRIPT_FAULTS, 'a page in its place'] as const) {
      fault.as(how);
      await page.goto('./embed.html?release=0.0.9-0a1b2c3d');
      await expect(page.getByRole('alert'), how).toContainText('is not kept here or did not arrive');
    }
    fault.lift();
    fault.hold();
    await page.getByRole('link', { name: 'Load it again' }).click();
    const before = () => page.evaluate(() => getComputedStyle(document.documentElement, '::before'));
    await expect.poll(before).toMatchObject({ content: '"The map is on its way…"', visibility: 'visible' });
    fault.letGo();
    await expect(page.getByRole('heading', { name: 'The old map' })).toBeVisible();
  });

  test('no network in the middle of a session: what is here works, the rest is said, and comes with the network', async ({
    page,
    context,
  }) => {
    const search = page.waitForResponse(/answers-.*\.js$/);
    await page.goto('./');
    await stageIs(page, 'deep');
    await search;
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.getByRole('combobox').first().fill('Leicester South');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Leicester South' })).toBeVisible();
    await expect(page.locator('.missing-shapes')).toContainText('Some boundaries are drawn coarsely');
    await page.getByRole('button', { name: 'Chart' }).click();
    await expect(page.locator('.workbench__failure')).toContainText('Chart: this part of the page could not be loaded');
    await typePostcode(page);
    await expect(page.getByText('The postcode could not be looked up').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await context.setOffline(false);
    await page.locator('.workbench__failure').getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.workbench__failure')).toHaveCount(0);
    await expect(page.getByRole('tabpanel').first()).toBeVisible();
    await page.locator('.missing-shapes').getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Some boundaries are drawn coarsely')).toHaveCount(0);
    await expect(page).toHaveURL(/seat=/);
  });
});

test('every file two seconds late: nothing is said to have failed, the map answers, what is waited for is announced, all comes', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const line = document.querySelector('.notices')?.textContent ?? '';
      if (line !== '' && said.at(-1) !== line) said.push(line);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.route(/\/(assets|data)\//, async (route) => {
    await new Promise((later) => setTimeout(later, /results\.json/.test(route.request().url()) ? 4_000 : 2_000));
    await route.continue();
  });
  await page.goto(`./?at=52.6100,-1.1400,9.00`, { waitUntil: 'commit' });
  await page.mouse.click(...(await right(page.locator('#light-map'))));
  await expect(page.locator('.seat-head')).toContainText('Majority');
  await expect(page.locator('.on-their-way')).toBeVisible();
  await expect(page.locator('.later-wait')).toHaveText('The result: on its way…');
  await expect(page.getByRole('complementary')).toContainText('candidates');
  await page.getByRole('button', { name: 'Hexagons' }).click();
  await expect(page.locator('.layout-switch')).toContainText('On its way…');
  await expect(page.getByText('Each hexagon is one constituency')).toBeVisible();
  await stageIs(page, 'deep');
  expect(await page.evaluate('window.said')).toEqual(['The results are on their way.']);
});

test('WebGL missing at first, there later, lost and restored: same seat, same view, within a second, and the reader may ask again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const happened: [what: string, at: number][] = [];
    Object.assign(window, { happened });
    const note = (what: string) => happened.push([what, performance.now()]);
    const give = HTMLCanvasElement.prototype.getContext;
    const withhold = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind === 'webgl2' && !('webgl' in window) ? null : Reflect.apply(give, this, [kind, ...rest]);
    };
    Object.assign(HTMLCanvasElement.prototype, { getContext: withhold });
    addEventListener('webglcontextlost', () => note('lost'), true);
    addEventListener('click', () => note('asked'), true);
    new MutationObserver((changes) => {
      for (const { target } of changes) if (target instanceof HTMLElement) note(target.dataset['stage'] ?? '');
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-stage'] });
  });
  await page.goto(`./${SEAT}&at=52.6100,-1.1400,9.00`);
  await expect(page.getByRole('main').getByText('as WebGL is missing or turned off')).toBeVisible();
  await stageIs(page, 'light');
  const address = page.url();
  await page.evaluate(() => Object.assign(window, { webgl: true }));
  await tryAgain(page);
  await stageIs(page, 'deep');
  for (let time = 0; time < 3; time += 1) {
    await page
      .locator('canvas.maplibregl-canvas')
      .evaluate((canvas) =>
        canvas instanceof HTMLCanvasElement
          ? canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
          : undefined,
      );
    await stageIs(page, 'light');
    await expect(page.locator('#light-map')).toBeVisible();
    expect(page.url()).toBe(address);
    if (time < 2) await stageIs(page, 'deep');
  }
  await expect(page.getByText('The browser has stopped drawing the detailed map')).toBeVisible();
  await tryAgain(page);
  await stageIs(page, 'deep');
  await expect(page.getByRole('heading', { name: 'Leicester South' })).toBeVisible();
  expect(page.url()).toBe(address);

  const happened: [string, number][] = await page.evaluate('window.happened');
  const waits = (from: string, to: string) =>
    happened.flatMap(([what, at], place) => {
      const then = happened.slice(place + 1).find(([next]) => next === to);
      return what === from && then !== undefined ? [then[1] - at] : [];
    });
  expect(waits('lost', 'light')).toHaveLength(3);
  expect(Math.max(...waits('lost', 'light')), 'the light map in its place').toBeLessThan(1_000);
  // A second where nothing else runs; other tests take the processor meanwhile.
  expect(Math.min(...waits('asked', 'deep')), 'the detailed map back').toBeLessThan(4_000);
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
