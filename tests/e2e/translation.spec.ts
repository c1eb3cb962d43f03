import type { Frame, Page } from '@playwright/test';
import { translatePage } from '../fixtures/translatePage.ts';
import { article } from './hosts/article.ts';
import { expect, test } from './hosts/hostTest.ts';

// The deep map's labels are translated by nobody.
test.use({ lightMap: true });
test.setTimeout(150_000);

// Every step is taken in two pages side by side, one of which is being translated: they must say the same. Errors fail the test.

/** All that a page says, to readers and in its last announcement, without the map's own labels, which no browser translates. */
function wordsOnPage() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script,style,svg,[data-announcer]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const words = [];
  while (walker.nextNode()) words.push(walker.currentNode.nodeValue);
  const said: unknown = Reflect.get(window, 'lastSaid') ?? '';
  // The space that a snippet keeps is measured in a frame of its own, and may differ by a line.
  return [
    document.title,
    words
      .join('')
      .replace(/\s+/g, ' ')
      .replace(/ space="[\d ]+"/g, ''),
    `Announced: ${said}`,
  ].join('\n');
}

/** Remembers what is announced. */
function listen() {
  for (const region of document.querySelectorAll('[data-announcer]'))
    new MutationObserver(([change]) => {
      const line = change?.addedNodes[0];
      // Whether something is long in coming depends on the day.
      if (line !== undefined && !line.textContent?.endsWith('…')) Reflect.set(window, 'lastSaid', line.textContent);
    }).observe(region, { childList: true });
}

type Step = readonly [name: string, take: (page: Frame) => Promise<unknown>];

/** Takes steps in both, and finds in both the same words after each: others than before. */
async function walk(translated: Frame, plain: Frame, steps: readonly Step[]) {
  await plain.evaluate(listen);
  await translated.evaluate(listen);
  await translated.evaluate(translatePage);
  expect(await translated.locator('font').count()).toBeGreaterThan(0);
  let before = await plain.evaluate(wordsOnPage);
  for (const [name, take] of steps) {
    await Promise.all([translated, plain].map(take));
    await expect.poll(() => plain.evaluate(wordsOnPage), name).not.toBe(before);
    await expect(async () => {
      before = await plain.evaluate(wordsOnPage);
      expect(await translated.evaluate(wordsOnPage), name).toBe(before);
    }).toPass({ timeout: 30_000 });
  }
}

const find = (words: string): Step => [
  `search for ${words}`,
  async (page) => {
    await page.getByRole('combobox', { name: /^Find/ }).fill(words);
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.getByRole('combobox', { name: /^Find/ }).press('Enter');
  },
];
const show = (measure: string): Step => [
  `measure ${measure}`,
  (page) => page.getByRole('combobox', { name: 'Show', exact: true }).selectOption(measure),
];
const press = (name: string | RegExp, role: 'button' | 'tab' | 'link' = 'button'): Step => [
  `press ${name}`,
  (page) => page.getByRole(role, { name, exact: true }).first().click(),
];
const slide = (name: string, to: string): Step => [`slide ${name}`, (page) => page.getByRole('slider', { name }).first().fill(to)];
const key = (...keys: readonly string[]): Step => [
  `keys ${keys.join(' ')}`,
  async (page) => {
    for (const each of keys) await page.page().keyboard.press(each);
  },
];

/** Opens the app twice at a query string, in two tabs. */
async function both(page: Page, query: string) {
  const other = await page.context().newPage();
  for (const each of [page, other]) {
    await each.goto(`./${query}`);
    await expect(each.getByRole('complementary').getByRole('heading', { level: 2 })).toBeVisible();
    await expect(each.locator('[data-stage="light"]')).toBeAttached();
  }
  return [page.mainFrame(), other.mainFrame()] as const;
}

test('seats, measures and filters in a translated page', async ({ page }) => {
  await walk(...(await both(page, '?seat=leicester-south')), [
    find('Blackburn'),
    find('Ynys Môn'),
    ...['change', 'muslim', 'majority', 'turnout', 'share', 'winner'].map(show),
    [
      'walk over the map',
      async (each) => {
        await each.locator('.map-pane__canvas').first().focus();
        await each.page().keyboard.press('ArrowRight');
        await expect(each.locator('.walk-caption')).toBeVisible();
      },
    ],
    key('Enter'),
    press('Table'),
    ['a row', (each) => each.getByRole('table').getByRole('button', { name: 'Aberafan Maesteg' }).click()],
    press(/^Filter seats/),
    slide('Muslim share, at least', '25'),
    slide('Muslim share, at least', '30'),
    slide('Majority, at most', '5000'),
    press('Clear all'),
    press('Close the filters'),
  ]);
});

test('tours, explorers, checker and share in a translated page', async ({ page }) => {
  await walk(...(await both(page, '?story=near-misses&step=2')), [
    press('Next'),
    press('Next'),
    press('Back'),
    find('Rochdale'),
    press('Pin to compare'),
    find('Blackburn'),
    press('Pin to compare'),
    press('Compare'),
    press('Splits', 'tab'),
    ['splits', (each) => each.getByLabel('Majorities against').selectOption('ind')],
    press('Swing', 'tab'),
    slide('Swing', '3'),
    slide('Swing', '5'),
    [
      'to whom',
      async (each) => {
        await each.getByLabel('to whom').selectOption('challengers');
        // Said once the settings have come to rest, which a dialog would hide.
        await expect.poll(() => each.evaluate(() => String(Reflect.get(window, 'lastSaid')))).toContain('of 262 seats');
      },
    ],
    press('Share'),
    press('Embed', 'tab'),
    press('Data', 'tab'),
    key('Escape'),
    press('Stories'),
    press('Check an article', 'link'),
    [
      'an article',
      async (each) => {
        await each.getByRole('textbox', { name: 'Article' }).fill('Shockat Adam beat Labour in Leicester South by 1,979 votes.');
        await each.getByRole('button', { name: 'Check', exact: true }).click();
        await expect(each.getByRole('button', { name: '1,979 (differs)' })).toBeVisible();
      },
    ],
    press('1,979 (differs)'),
  ]);
});

test('a frame in a translated article, commanded by its host', async ({ page, host, maps }) => {
  const address = host.put(
    '/translated.html',
    article(
      `<iframe title="Map" style="width: 100%; height: 1200px" src="${maps}/embed.html?ui=full&seat=leicester-south&host=${host.origin}"></iframe>`,
    ),
  );
  const other = await page.context().newPage();
  const frames = await Promise.all(
    [page, other].map(async (each) => {
      await each.goto(address);
      await expect(each.frameLocator('iframe').getByRole('region', { name: 'Result in Leicester South' })).toBeVisible();
      await expect(each.frameLocator('iframe').getByRole('combobox', { name: 'Show', exact: true })).toBeVisible();
      const frame = each.frames()[1];
      if (frame === undefined) throw new Error('the article has no frame');
      return frame;
    }),
  );
  const command = (fields: Readonly<Record<string, unknown>>): Step => [
    JSON.stringify(fields),
    (frame) =>
      frame.page().evaluate((message) => {
        document.querySelector('iframe')?.contentWindow?.postMessage({ type: 'hustings:command', version: 1, ...message }, '*');
      }, fields),
  ];
  const [translated, plain] = frames;
  if (translated === undefined || plain === undefined) throw new Error('two pages were opened');
  await walk(translated, plain, [
    command({ command: 'select', seat: 'blackburn' }),
    command({ command: 'select', seat: 'ynys-mon' }),
    ...['change', 'muslim', 'winner'].map(show),
    find('Leicester South'),
    // By key: the card is being scrolled into the reader's sight.
    ['all candidates', (frame) => frame.getByRole('button', { name: /^All \d+ candidates/ }).press('Enter')],
    command({ command: 'setView', query: 'colour=change&where=muslim>=25' }),
    command({ command: 'setView', query: 'colour=turnout' }),
    command({ command: 'setView', query: 'story=near-misses&step=2' }),
    press('Next'),
    press('Back'),
    command({ command: 'select', seat: 'blackburn' }),
    command({ command: 'select', seat: null }),
  ]);
});
