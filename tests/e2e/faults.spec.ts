import type { Page } from '@playwright/test';
import { dataVersions } from '../../scripts/dataVersions.ts';
import { builtFiles } from '../../scripts/measureBuild/builtFiles.ts';
import { precachedFiles } from '../../scripts/serviceWorker/precachedFiles.ts';
import { FAULT_CASES, SCRIPT_FAULTS, SEAT, stageIs, tryAgain, typePostcode } from './faults/faultCases.ts';
import { fail, faulty } from './faults/faulty.ts';
import { LATER_PARTS, LATER_PARTS_OF_PHONES, SILENT } from './faults/laterParts.ts';
import { expect, test } from './test.ts';

/** Changes the address as the Back button would, so that nothing is loaded anew. */
async function goWithin(page: Page, query: string): Promise<void> {
  await page.evaluate((next) => {
    history.pushState(null, '', next);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

/** The style sheets that the page links to and does not have. */
function emptyStyleSheets(page: Page): Promise<string[]> {
  return page.$$eval('link[rel="stylesheet"]', (links) =>
    links.flatMap((link) =>
      link instanceof HTMLLinkElement && (link.sheet === null || link.sheet.cssRules.length === 0) ? [link.href] : [],
    ),
  );
}

test('every script that the app may fetch is made to fail below', async () => {
  const built = await builtFiles('dist');
  const scripts = (await precachedFiles('dist', dataVersions('dist/data')))
    .map(({ url }) => url)
    .filter((url) => /^assets\/.*\.js$/.test(url));
  const tested = [
    /app-/,
    ...SILENT.keys(),
    ...[...LATER_PARTS, ...LATER_PARTS_OF_PHONES].map(({ script }) => script),
    ...FAULT_CASES.map(({ address }) => address),
  ];
  const covered = new Set(
    scripts.filter((script) => tested.some((address) => address.test(script))).flatMap((script) => built.withImports(script)),
  );
  expect(scripts.filter((script) => !covered.has(script))).toEqual([]);
});

test.describe('what does not arrive is said, and comes when it can', () => {
  test.use({ expectedErrors: /Failed to load resource|Worker failed to load|MIME type|SyntaxError|module script/ });

  for (const { file, address, faults, query = '', use, says, retry = tryAgain, recovered, keeps } of FAULT_CASES) {
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

  for (const [window, parts] of [
    [{ width: 1280, height: 800 }, LATER_PARTS],
    [{ width: 390, height: 844 }, LATER_PARTS_OF_PHONES],
  ] as const) {
    test(`parts that come later, in a window ${window.width} pixels wide: without their scripts, then without their styles`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize(window);
      const later = /\/assets\/(?!app-).*\.(js|css)$/;
      const scripts = await faulty(page, later, 'offline');
      const styles = await faulty(page, /\/assets\/(?!app-).*\.css$/, 'missing');
      styles.lift();
      await page.goto('./');
      for (const [number, { styled, want, query, name, here, leave }] of parts.entries()) {
        scripts.as('offline');
        if (query !== undefined) await goWithin(page, query);
        await want?.(page);
        const words = page.getByRole('alert').filter({ hasText: `${name}: this part of the page` });
        const again = () => words.getByRole('button', { name: 'Try again' }).first().click();
        await expect(words.first()).toBeVisible();
        scripts.lift();
        if (styled) {
          const fault = number % 2 === 0 ? 'missing' : 'wrong type';
          styles.as(fault);
          const asked = page.waitForRequest(/\.css$/);
          await again();
          await asked;
          await expect(words.first(), `${name} without styles: ${fault}`).toBeVisible();
        }
        styles.lift();
        while ((await words.count()) > 0) {
          await again();
          await page.waitForTimeout(300);
        }
        await here(page);
        expect(await emptyStyleSheets(page), name).toEqual([]);
        await leave?.(page);
      }
    });
  }

  test('a script that comes damaged is kept so by the browser: the page says to load it again, and that helps', async ({
    page,
  }) => {
    for (const how of ['cut off', 'corrupted'] as const) {
      const fault = await faulty(page, /TablePanel-.*\.js$/, how);
      await page.goto(`./${SEAT}`);
      await page.getByRole('button', { name: 'Table' }).click();
      await expect(page.getByText('If trying again does not help, load the whole page again: your view stays.')).toBeVisible();
      fault.lift();
      await page.reload();
      await page.getByRole('button', { name: 'Table' }).click();
      await expect(page.getByRole('table', { name: /650 constituencies/ })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Leicester South' })).toBeVisible();
      await page.unroute(/TablePanel-.*\.js$/);
    }
  });

  for (const [file, address, place] of [
    ['the app’s', /assets\/app-.*\.css$/, './'],
    ['the embed’s', /assets\/embed-.*\.css$/, './embed.html'],
  ] as const) {
    test(`${file} own style sheet: fetched again at once; where it does not come, the page that arrived stays and says so`, async ({
      page,
    }) => {
      for (const how of SCRIPT_FAULTS) {
        let asked = 0;
        await page.route(address, (route) => {
          asked += 1;
          return asked === 1 ? fail(route, how) : route.fallback();
        });
        await page.goto(place);
        await expect(page.locator('[data-stage="light"], [data-stage="deep"]').first()).toBeAttached();
        expect(await emptyStyleSheets(page), how).toEqual([]);
        expect(asked, how).toBeGreaterThan(1);
        await page.unroute(address);
      }
      const fault = await faulty(page, address, 'missing');
      await page.goto(place);
      await expect(page.getByText('Part of this page did not arrive')).toBeVisible();
      await expect(page.locator('#light-map')).toBeVisible();
      expect(await page.locator('[data-stage="light"], [data-stage="deep"]').count()).toBe(0);
      fault.lift();
      await page.getByRole('link', { name: 'Load it again' }).click();
      await expect(page.locator('[data-stage="light"], [data-stage="deep"]').first()).toBeAttached();
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
  await expect(page.getByText('as WebGL is missing or turned off')).toBeVisible();
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
