import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { pixelsOfPicture } from './colours.ts';
import { type Firefox, findFirefox, startFirefox } from './firefox.ts';

const executablePath = findFirefox();
const { parties }: { parties: { id: string; colour: string }[] } = JSON.parse(
  readFileSync('public/data/ge2024/results.json', 'utf8'),
);
const colours = ['lab', 'con', 'ld', 'snp'].map((id) => parties.find((party) => party.id === id)?.colour ?? '');

for (const graphics of ['webgl', 'no-webgl'] as const) {
  test.describe(`Firefox, ${graphics === 'webgl' ? 'with WebGL on the CPU' : 'without WebGL'}`, () => {
    test.skip(executablePath === null, 'Firefox is not installed: the page is not tested in it');
    test.describe.configure({ mode: 'serial', timeout: 120_000 });
    let firefox: Firefox;
    let page: Page;
    const faults: string[] = [];

    test.beforeAll(async ({ baseURL }) => {
      firefox = await startFirefox(executablePath ?? '', graphics);
      page = await firefox.browser.newPage();
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('request', (request) => {
        if (/^https?:/.test(request.url()) && !request.url().startsWith(baseURL ?? '')) faults.push(`asked for ${request.url()}`);
      });
    });
    test.afterAll(() => firefox.close());

    test('the country is painted in the colours of the parties that won it', async ({ baseURL, page: reader }) => {
      await page.goto(baseURL ?? '');
      if (firefox.webgl) await page.waitForSelector('[data-stage="deep"]', { timeout: 60_000 });
      else await page.waitForSelector('.map-notice--quiet', { timeout: 60_000 });
      await expect(async () => {
        const [lab = 0, con = 0, ld = 0, snp = 0] = await pixelsOfPicture(reader, Buffer.from(await page.screenshot()), colours);
        expect(lab).toBeGreaterThan(5_000);
        expect(con).toBeGreaterThan(5_000);
        expect(ld).toBeGreaterThan(1_500);
        expect(snp).toBeGreaterThan(800);
      }).toPass({ timeout: 30_000 });
    });

    test('a seat is found by its name and its record read', async () => {
      await page.locator('[role="combobox"][aria-label^="Find a seat"]').fill('leicester south');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('.panel')?.textContent?.includes('Shockat Adam') === true);
      const words = await page.$eval('.panel', (panel) => panel.textContent ?? '');
      expect(words).toContain('Independent gain from Labour');
      expect(words).toContain('979');
      expect(page.url()).toContain('seat=E14001327');
    });

    test('a click on the map opens the seat that is there', async ({ baseURL }) => {
      await page.goto(`${baseURL}?seat=E14001327`);
      await page.waitForFunction(() => document.querySelector('.panel')?.textContent?.includes('Shockat Adam') === true);
      const box = await (await page.waitForSelector('.map-pane'))?.boundingBox();
      if (box === null || box === undefined) throw new Error('the map has no size');
      await new Promise((done) => setTimeout(done, 1_500));
      await page.mouse.click(box.x + box.width * 0.3, box.y + box.height * 0.2);
      await page.waitForFunction(() => !window.location.search.includes('E14001327') && window.location.search.includes('seat='));
    });

    test('another measure recolours the map, the address says it, and Back undoes it', async ({ baseURL, page: reader }) => {
      await page.goto(baseURL ?? '');
      await page.waitForSelector('.menu select, select');
      await page.select('select', 'change');
      await page.waitForFunction(() => window.location.search.includes('colour=change'));
      await expect(async () => {
        const [falls = 0] = await pixelsOfPicture(reader, Buffer.from(await page.screenshot()), ['#dd8a2b']);
        expect(falls).toBeGreaterThan(500);
      }).toPass({ timeout: 30_000 });
      await page.goBack();
      await page.waitForFunction(() => !window.location.search.includes('colour='));
    });

    test('the table opens, and hexagons take the place of the map', async () => {
      await page.locator('::-p-text(Table)').click();
      await page.waitForSelector('table.seat-table, [role="table"]');
      await page.locator('button[aria-label*="Close" i], .workbench__drawer button[aria-label]').click();
      await page.locator('::-p-text(Hexagons)').click();
      await page.waitForFunction(() => window.location.search.includes('view=hex'));
    });

    test('the embed shows its view', async ({ baseURL }) => {
      await page.goto(`${baseURL}embed.html?seat=leicester-south&colour=change`);
      await page.waitForFunction(() => document.body.textContent?.includes('Leicester South') === true);
    });

    test('nothing went wrong on the way, and nothing foreign was asked for', () => {
      expect(faults).toEqual([]);
    });
  });
}
