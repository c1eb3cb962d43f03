import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

function fileName(address: string): string {
  return (
    new URL(address).pathname
      .split('/')
      .at(-1)
      ?.replace(/-[\w-]{8}(?=\.)/, '') ?? ''
  );
}

/** The names of the files that a page asks for from now on, without hashes and versions, in the order in which it does. */
function networkLog(page: Page): string[] {
  const log: string[] = [];
  page.context().on('request', (request) => log.push(fileName(request.url())));
  return log;
}

/** The names of the files that a page had asked for when MapLibre took over, in the order in which it did. */
async function askedBeforeTakeOver(page: Page): Promise<string[]> {
  const addresses = await page.evaluate(() => {
    const end = performance.getEntriesByName('hustings:takeover')[0]?.startTime ?? 0;
    const asked = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < end);
    return asked.sort((a, b) => a.startTime - b.startTime).map(({ name }) => name);
  });
  return addresses.map(fileName);
}

/** Makes the browser say that it is on such a line. */
async function onLine(page: Page, line: { saveData: boolean; effectiveType: string }): Promise<void> {
  await page.addInitScript((connection) => {
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => connection });
  }, line);
}

const DEEP = ['maplibreRenderer.js', 'maplibreShared.js', 'maplibreWorker.js'];
const map = (page: Page) => page.locator('.map-pane__canvas');

test('things arrive in the order in which they are needed', async ({ page }) => {
  const log = networkLog(page);
  await page.goto('./');
  await expect(map(page)).toHaveAttribute('data-stage', 'deep');
  const beforeTakeOver = await askedBeforeTakeOver(page);
  const place = (name: string) => {
    expect(beforeTakeOver).toContain(name);
    return beforeTakeOver.indexOf(name);
  };
  // What a reader who presses early sees, then the app with its results.
  expect(place('glance.json')).toBeLessThan(place('results.json'));
  expect(place('app.js')).toBeLessThan(place('maplibreRenderer.js'));
  // MapLibre and its worker once each, the worker's script while MapLibre's own runs; the boundaries meanwhile.
  expect(place('maplibreRenderer.js')).toBeLessThan(place('maplibreWorker.js'));
  expect(place('maplibreShared.js')).toBeLessThan(place('maplibreWorker.js'));
  expect(beforeTakeOver).toContain('overview.json');
  // What the take-over does not need.
  expect(beforeTakeOver.filter((name) => /^(detail-|candidacies|gestures|hexagons|neighbours)/.test(name))).toEqual([]);
  // When idle: so that the first seat opens complete.
  await expect.poll(() => log).toContain('candidacies.json');
  expect(log.filter((name) => name.startsWith('detail-'))).toEqual([]);
});

test('detail comes for what is seen from near, and not before', async ({ page }) => {
  const log = networkLog(page);
  await page.goto('./?at=52.6300,-1.1300,10.00');
  await expect.poll(() => log.filter((name) => name.startsWith('detail-')).length).toBeGreaterThan(0);
  const details = log.flatMap((name, at) => (name.startsWith('detail-') ? [at] : []));
  for (const at of details) expect(at).toBeGreaterThan(log.indexOf('overview.json'));
  // Leicester and what is around it, of more than a hundred files.
  expect(details.length).toBeLessThan(12);
});

for (const [name, line] of [
  ['data are to be saved', { saveData: true, effectiveType: '4g' }],
  ['the line is slow', { saveData: false, effectiveType: '2g' }],
] as const) {
  test(`where ${name}, the light map stays until the reader acts`, async ({ page }) => {
    await onLine(page, line);
    const log = networkLog(page);
    await page.goto('./');
    await expect(map(page)).toHaveAttribute('data-stage', 'light');
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1_000);
    for (const file of DEEP) expect(log).not.toContain(file);
    expect(log).not.toContain('candidacies.json');
    await map(page).hover();
    await page.mouse.wheel(0, -300);
    await expect(map(page)).toHaveAttribute('data-stage', 'deep');
    for (const file of DEEP) expect(log).toContain(file);
  });
}
