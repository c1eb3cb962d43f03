import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ELECTION as GE2019 } from '../../elections/ge2019/definition.ts';
import { ELECTION as GE2024 } from '../../elections/ge2024/definition.ts';
import { expect, test } from './test.ts';

/** How high the legends are, as the build takes it. */
const HEIGHTS = 'scripts/lightMap/legendHeights.json';

/** Leaves the page with what it arrived with: no script that it fetches ever comes. */
async function withoutApp(page: Page): Promise<void> {
  await page.route(/\/assets\/(?!beforeApp).*\.js/, () => {});
}

const seats = (page: Page) => page.locator('#light-map .light-map__seats path');

async function fills(page: Page): Promise<(string | null)[]> {
  return seats(page).evaluateAll((paths) => paths.map((path) => path.getAttribute('fill')));
}

/** Where each seat's middle is on the screen, to a pixel and a half. */
async function middles(page: Page): Promise<(readonly [number, number])[]> {
  return seats(page).evaluateAll((paths) =>
    paths.map((path) => {
      const { x, y, width, height } = path.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    }),
  );
}

for (const entry of ['./', 'embed.html']) {
  test.describe(entry, () => {
    test('the hexagons are there before any script, where the app draws them', async ({ page }) => {
      // Once the detailed map is there, the simple one has no place.
      await page.route(/\/assets\/maplibre.*\.js/, () => {});
      await page.goto(`${entry}?view=hex`);
      await expect(page.locator('.map-pane__canvas')).toHaveAttribute('data-stage', /light|deep/);
      await expect(page.getByText('Each hexagon is one constituency')).toBeAttached();
      const later = await middles(page);
      const colours = await fills(page);
      await withoutApp(page);
      await page.goto(`${entry}?view=hex`, { waitUntil: 'commit' });
      await expect(seats(page)).toHaveCount(650);
      await expect(seats(page).first()).toHaveAttribute('data-boundary', /^m/);
      expect(await fills(page)).toEqual(colours);
      const sizes = await seats(page).evaluateAll((paths) => paths.map((path) => Math.round(path.getBoundingClientRect().width)));
      expect(new Set(sizes).size).toBe(1);
      const apart = (await middles(page)).map(([x, y], index) =>
        Math.hypot(x - (later[index]?.[0] ?? 0), y - (later[index]?.[1] ?? 0)),
      );
      expect(Math.max(...apart)).toBeLessThan(1.5);
    });

    test('an address that was escaped twice is read as it was meant before any script', async ({ page }) => {
      await withoutApp(page);
      const query = '?colour=both&seat=leicester-south&where=muslim%3E%3D25';
      await page.goto(`${entry}${query}`, { waitUntil: 'commit' });
      await expect(page.locator('.light-map__selected--line')).toHaveCount(1);
      const meant = await fills(page);
      for (const mangled of [
        query.replaceAll('&', '&amp;').replaceAll('%', '%25'),
        `?${encodeURIComponent(query.slice(1))}`,
        '?Colour=BOTH&#38;Where=muslim&gt;=25&amp;seat=“Leicester+South”.',
      ]) {
        await page.goto(`${entry}${mangled}`, { waitUntil: 'commit' });
        await expect(page.locator('.light-map__selected--line')).toHaveCount(1);
        expect(await fills(page), mangled).toEqual(meant);
      }
    });

    test('a seat named in words is outlined and in the middle before any script', async ({ page }) => {
      await withoutApp(page);
      await page.goto(`${entry}?seat=leicester-south`, { waitUntil: 'commit' });
      const line = page.locator('.light-map__selected--line');
      await expect(line).toHaveCount(1);
      const box = await line.boundingBox();
      const map = await page.locator('#light-map').boundingBox();
      if (box === null || map === null) throw new Error('nothing is outlined');
      expect(box.width).toBeGreaterThan(map.width / 10);
      expect(box.x).toBeGreaterThan(map.x);
      expect(box.x + box.width).toBeLessThan(map.x + map.width);
      await page.goto(`${entry}?seat=leicester-sout`, { waitUntil: 'commit' });
      await expect(seats(page)).toHaveCount(650);
      await expect(line).toHaveCount(0);
    });

    test('keys walk from seat to seat, open one, and the mouse learns their names, without the app', async ({ page }) => {
      await withoutApp(page);
      await page.goto(entry, { waitUntil: 'commit' });
      await expect(seats(page)).toHaveCount(650);
      const map = page.locator('.map-pane__canvas');
      const walked = page.locator('.light-map__hovered--line');
      const said = page.locator('[data-announcer] p').last();
      await map.focus();
      await page.keyboard.press('ArrowDown');
      await expect(said).toContainText(/: .* (hold|gain)/);
      const places: number[] = [];
      const names = new Set<string>();
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
        const before = await walked.boundingBox();
        const last = (await said.textContent()) ?? '';
        await page.keyboard.press(key);
        await expect(said).not.toHaveText(last);
        const after = await walked.boundingBox();
        if (before === null || after === null) throw new Error('no seat is outlined');
        const [right, down] = [
          after.x + after.width / 2 - before.x - before.width / 2,
          after.y + after.height / 2 - before.y - before.height / 2,
        ];
        places.push(key === 'ArrowRight' ? right : key === 'ArrowLeft' ? -right : key === 'ArrowDown' ? down : -down);
        names.add((await said.textContent()) ?? '');
      }
      expect(Math.min(...places)).toBeGreaterThan(0);
      expect(names.size).toBeGreaterThan(2);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/seat=/);
      await expect(page.locator('.light-map__selected--line')).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(walked).toHaveCount(0);
      const points = (await middles(page)).slice(0, 60);
      await expect(async () => {
        for (const [x, y] of points) await page.mouse.move(x, y);
        await expect(page.locator('#light-map path title')).toContainText(/: .* (hold|gain)/, { timeout: 500 });
      }).toPass();
    });

    test('conditions, patterns and colours are those of the app before any script', async ({ page }) => {
      const queries = [
        '?where=muslim>=25',
        '?palette=accessible',
        '?colour=challengers&theme=dark',
        '?colour=both&where=winner=lab',
      ];
      const wanted: string[] = [];
      const seen = async () => {
        const patterns = page.locator('#light-map .light-map__hatchings path');
        const hatched = await patterns.evaluateAll((paths) => paths.map((path) => path.getAttribute('fill')?.split('-').at(-1)));
        return JSON.stringify([await fills(page), hatched]);
      };
      for (const query of queries) {
        await page.goto(`${entry}${query}`);
        await expect(page.locator('.map-pane__canvas')).toHaveAttribute('data-stage', /light|deep/);
        wanted.push(await seen());
      }
      await withoutApp(page);
      for (const [position, query] of queries.entries()) {
        await page.goto(`${entry}${query}`, { waitUntil: 'commit' });
        await expect(seats(page)).toHaveCount(650);
        await expect.poll(seen).toBe(wanted[position]);
      }
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const { id, featuredViews } of [GE2024, GE2019]) {
    test(`the app’s legend leaves the map where it was, whatever is shown of ${id}`, async ({ page }) => {
      const of = id === GE2024.id ? '' : `&election=${id}`;
      const known = featuredViews.map(
        ({ colour, party }) => `?colour=${colour}${party === undefined ? '' : `&party=${party}`}${of}`,
      );
      const others = ['second', 'challengers'].map((colour) => `?colour=${colour}${of}`).filter((query) => !known.includes(query));
      const queries = [...known, `?view=hex${of}`, ...others];
      const legend = async () => (await page.locator('.legend').boundingBox())?.height ?? 0;
      const later: number[] = [];
      for (const query of queries) {
        await page.goto(`./${query}`);
        await expect(page.locator('.map-pane__canvas')).toHaveAttribute('data-stage', /light|deep/);
        await expect(page.locator('html')).not.toHaveAttribute('data-waiting', /./);
        later.push(await legend());
      }
      if (test.info().config.updateSnapshots === 'all') {
        const measured: unknown = JSON.parse(readFileSync(HEIGHTS, 'utf8'));
        const own = featuredViews.map(({ colour, party }, index) => [
          party === undefined ? colour : `${colour}.${party}`,
          Math.round(later[index] ?? 0),
        ]);
        writeFileSync(HEIGHTS, `${JSON.stringify({ ...Object(measured), [id]: Object.fromEntries(own) }, null, 2)}\n`);
      }
      await withoutApp(page);
      for (const [index, query] of queries.entries()) {
        await page.goto(`./${query}`, { waitUntil: 'commit' });
        await expect(seats(page)).toHaveCount(650);
        const moved = Math.abs((await legend()) - (later[index] ?? 0));
        // Of a view that the page does not know it keeps room for, to a line and a half.
        expect.soft(moved, query).toBeLessThanOrEqual(others.includes(query) ? 28 : 2);
      }
    });
  }
});
