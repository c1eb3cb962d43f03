import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const seats = (page: Page) => page.locator('#light-map .light-map__seats path');
const fills = (page: Page) => seats(page).evaluateAll((paths) => paths.map((path) => path.getAttribute('fill')));

for (const entry of ['', 'embed.html']) {
  test(`another election’s page is there before any script, at its public address: ${entry || './'}`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)));
    // Only what the page arrived with can be seen.
    let release = () => {};
    const released = new Promise<void>((done) => {
      release = done;
    });
    await page.route(/\/assets\/(?:app|embed)-.*\.js/, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('about:blank');
    await page.goto(`./${entry}?election=ge2019&colour=change`, { waitUntil: 'commit' });
    await page.locator('#page-end').waitFor({ state: 'attached' });
    await expect(page).toHaveTitle('The UK general election of 12 December 2019, seat by seat – Hustings');
    await expect(page).toHaveURL(`/${entry}?election=ge2019&colour=change`);
    await expect(page.locator('.headline__sentence')).toHaveText(
      'Change in Labour’s share of the vote since 2017, by constituency',
    );
    await expect(seats(page)).toHaveCount(650);
    const first = await fills(page);
    expect(new Set(first).size).toBeGreaterThan(5);
    release();
    await expect(page.locator('.map-pane__canvas')).toHaveAttribute('data-stage', /light|deep/);
    expect(await fills(page)).toEqual(first);
    await expect(page).toHaveURL(`/${entry}?election=ge2019&colour=change`);
    // Nothing of the usual election’s, and the results before what else there is to know.
    expect(asked.filter((path) => /ge2024|data\/glance|boundaries-2024/.test(path))).toEqual([]);
    await expect.poll(() => asked).toContain('data/manifest.json');
    expect(asked.indexOf('data/ge2019/results.json')).toBeLessThan(asked.indexOf('data/manifest.json'));
    // One visit, one step.
    await page.goBack();
    await expect(page).toHaveURL('about:blank');

    // The page’s own address, without a word of the election, means that election; with another’s, that one.
    const own = `${entry === '' ? '' : 'embed-'}ge2019.html`;
    await page.goto(`./${own}?seat=leicester-south`);
    await expect(page).toHaveURL(/\/(?:embed\.html)?\?election=ge2019&seat=/);
    await expect(page.getByText('22,675').first()).toBeVisible();
    await page.goto(`./${own}?election=ge2024&seat=leicester-south`);
    await expect(page).toHaveURL(new RegExp(`/${entry}\\?(?!election)`));
    await expect(page.getByText('Shockat Adam').or(page.getByText('independent gain')).first()).toBeVisible();
    // One that there is not is said to be none.
    await page.goto(`./${own}?election=ge1066`);
    await expect(seats(page)).toHaveCount(650);
    await expect(page).not.toHaveURL(/ge2019/);
  });
}

test('says of itself what it shows to who links to it', async ({ request }) => {
  const html = await (await request.get('ge2019.html')).text();
  expect(html).toContain('<title>The UK general election of 12 December 2019, seat by seat – Hustings</title>');
  expect(html).toMatch(/<meta name="?description"? content="An interactive map of the UK general election of 12 December 2019, /);
  expect(html).toContain('property="og:title" content="The UK general election of 12 December 2019, seat by seat"');
  expect(html).not.toContain('4 July 2024');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a seat of another election can be pressed and read before the app is there', async ({ page }) => {
    await page.route(/\/assets\/app-.*\.js/, () => {});
    await page.goto('./?election=ge2019', { waitUntil: 'commit' });
    await expect(seats(page)).toHaveCount(650);
    await page.goto('./?election=ge2019&seat=leicester-south', { waitUntil: 'commit' });
    await expect(page.locator('.sheet__head')).toContainText('Majority 22,675');
  });
});
