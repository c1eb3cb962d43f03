import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.ts';
import { pixelsOfPicture } from './colours.ts';
import { expect, test } from './test.ts';

/** Draws in SVG, which is what browsers recolour: without WebGL both pages keep the simple map. */
const WITHOUT_WEBGL = [...CHROMIUM_FLAGS.filter((flag) => !flag.includes('swiftshader')), '--disable-gpu', '--disable-3d-apis'];
const FORCED_DARK = '--enable-features=WebContentsForceDark';
const DARK_READER = readFileSync('node_modules/darkreader/darkreader.js', 'utf8');

function launch(args: readonly string[]): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ ...(executablePath === null ? {} : { executablePath }), args: [...args] });
}

interface Painted {
  /** The colour that the page means, `#rrggbb`. */
  readonly meant: string;
  readonly x: number;
  readonly y: number;
}

/** Where the plain colours of the legend and of the hexagons are, in the middle of each. Hatched ones have no single colour there. */
async function paintedPlaces(page: Page): Promise<{ legend: readonly Painted[]; seats: readonly Painted[] }> {
  return page.evaluate(() => {
    const middle = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    };
    const patches = [...document.querySelectorAll('section.legend .colour-patch')];
    const fillOf = (patch: Element) => patch.querySelector('rect')?.getAttribute('fill') ?? '';
    const hatched = new Set(patches.filter((patch) => patch.querySelector('path') !== null).map(fillOf));
    // A figure stands in the middle of a cell.
    const legend = patches
      .filter((patch) => !hatched.has(fillOf(patch)))
      .map((patch) => ({ meant: fillOf(patch), x: Math.round(patch.getBoundingClientRect().left + 3), y: middle(patch).y }));
    const seats = [...document.querySelectorAll('#light-map .light-map__seats path')]
      .map((seat) => ({ meant: seat.getAttribute('fill') ?? '', ...middle(seat) }))
      .filter(({ meant, x, y }) => !hatched.has(meant) && document.elementFromPoint(x, y)?.closest('.light-map__seats') !== null);
    return { legend, seats };
  });
}

/** The colours of a picture of the page at some places, `#rrggbb`. */
async function coloursAt(page: Page, places: readonly Painted[]): Promise<readonly string[]> {
  const picture = (await page.screenshot({ style: '* { box-shadow: none !important }' })).toString('base64');
  return page.evaluate(
    async ({ base64, at }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      return at.map(({ x, y }) => {
        const [red = 0, green = 0, blue = 0] = context?.getImageData(x, y, 1, 1).data ?? [];
        return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
      });
    },
    { base64: picture, at: places.map(({ x, y }) => ({ x, y })) },
  );
}

/** Whether two colours are one, but for what a neighbour's edge may add at the middle of a small hexagon. */
function sameColour(one: string, other: string): boolean {
  const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const others = channels(other);
  return channels(one).every((value, channel) => Math.abs(value - (others[channel] ?? 0)) <= 12);
}

/** The classes of what is shown that are not of one colour, the same on the map as in the legend. */
async function disagreements(page: Page): Promise<readonly string[]> {
  const { legend, seats } = await paintedPlaces(page);
  expect(legend.length).toBeGreaterThan(2);
  expect(seats.length).toBeGreaterThan(300);
  const places = [...legend, ...seats];
  const colours = await coloursAt(page, places);
  const firstOfClass = new Map<string, string>();
  return places.flatMap(({ meant }, index) => {
    const shown = colours[index] ?? '';
    const first = firstOfClass.get(meant) ?? shown;
    firstOfClass.set(meant, first);
    return sameColour(shown, first) ? [] : [`${meant} is shown as ${first} and ${shown}`];
  });
}

const READERS = [
  { name: 'Chromium’s forced dark', args: [FORCED_DARK], recolour: async () => undefined },
  {
    name: 'Dark Reader',
    args: [],
    recolour: async (page: Page) => {
      await page.evaluate(DARK_READER);
      await page.evaluate(() => (globalThis as unknown as { DarkReader: { enable(theme: object): void } }).DarkReader.enable({}));
      await page.waitForTimeout(500);
    },
  },
];

for (const { name, args, recolour } of READERS) {
  test(`with ${name}, each class has one colour, the same in the legend and on the map, whatever is shown`, async ({ baseURL }) => {
    test.slow();
    const browser = await launch([...WITHOUT_WEBGL, ...args]);
    for (const file of ['', 'embed.html']) {
      for (const theme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ baseURL: baseURL ?? '', viewport: { width: 1280, height: 800 } });
        await page.goto(`./${file}?view=hex&overlay=none&ui=full&theme=${theme}`);
        const show = page.getByRole('combobox', { name: 'Show' });
        await expect(show).toBeVisible();
        await expect(page.locator('#light-map .light-map__seats path')).toHaveCount(650);
        await recolour(page);
        const measures = await show
          .locator('option')
          .evaluateAll((options) => options.map((each) => each.getAttribute('value') ?? ''));
        // The frame draws as the app does: one measure of each kind, parties, a scale and two figures crossed.
        for (const measure of file === '' ? measures : ['winner', 'change', 'both']) {
          await show.selectOption(measure);
          await expect(page).toHaveURL(measure === 'winner' ? /^(?!.*colour=)/ : new RegExp(`colour=${measure}`));
          // What recolours the page does so after it has changed.
          await expect
            .configure({ soft: true })
            .poll(() => disagreements(page), { message: `${file}?colour=${measure}&theme=${theme}`, timeout: 5_000 })
            .toEqual([]);
        }
        await page.close();
      }
    }
    await browser.close();
  });
}

test('with forced dark, the detailed map has the colours of its legend too', async ({ baseURL }) => {
  const browser = await launch([...CHROMIUM_FLAGS, FORCED_DARK]);
  const page = await browser.newPage({ baseURL: baseURL ?? '', viewport: { width: 1280, height: 800 } });
  await page.goto('./?colour=change&overlay=none');
  await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();
  await expect(page.locator('#light-map.light-map--hidden')).toBeAttached();
  const { legend } = await paintedPlaces(page);
  const colours = await coloursAt(page, legend);
  expect(colours).toEqual(legend.map(({ meant }) => meant));
  const pixels = await pixelsOfPicture(page, await page.locator('canvas.maplibregl-canvas').screenshot(), colours);
  expect(pixels.filter((count) => count > 50).length).toBeGreaterThan(7);
  await browser.close();
});
