import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pixelsOfPicture } from './colours.ts';
import { serveWithFaults } from './faultsServer.ts';
import { ENTER, findWebKit, startWebKit, type WebKit } from './webkit.ts';

const { parties }: { parties: { id: string; colour: string }[] } = JSON.parse(
  readFileSync('public/data/ge2024/results.json', 'utf8'),
);
const colours = ['lab', 'con', 'ld', 'snp'].map((id) => parties.find((party) => party.id === id)?.colour ?? '');
const missing = findWebKit() === null;
const RIGHT = '\uE014';

/** The bars of candidates that are not within their row, or not as long as their votes, beside the longest. */
function strayBars(): readonly string[] {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('tr.candidate')];
  const measured = rows.map((row) => ({
    row: row.getBoundingClientRect(),
    bar: row.querySelector('.candidate__bar')?.getBoundingClientRect() ?? new DOMRect(),
    votes: Number(row.cells[1]?.textContent?.replaceAll(',', '')),
  }));
  const most = Math.max(...measured.map(({ votes }) => votes));
  const stray = measured.filter(({ row, bar, votes }) => {
    const within = bar.top >= row.top - 1 && bar.bottom <= row.bottom + 1 && bar.left >= row.left - 1 && bar.right <= row.right + 1;
    return !within || Math.abs(bar.width - Math.max(1, (row.width * votes) / most)) > 1;
  });
  return rows.length < 3 ? ['no candidates'] : stray.map(({ votes, bar }) => `${votes} votes: ${JSON.stringify(bar)}`);
}

/**
 * What of a page lies wrong: it, or a button on the map, reaches over the window's edge, or a part is placed by a table's row, by which
 * Safari places nothing.
 */
function misplaced(): readonly string[] {
  const rows = [...document.querySelectorAll('tr, thead, tbody, tfoot')].filter((part) => {
    const { display, position } = getComputedStyle(part);
    return display.startsWith('table') && position !== 'static';
  });
  const width = document.documentElement.scrollWidth;
  const buttons = [...document.querySelectorAll('.map-pane button, .map-tools button')].filter(
    (button) => button.getBoundingClientRect().right > window.innerWidth,
  );
  return [
    ...rows.map(({ className }) => `placed by ${className}`),
    ...buttons.map(({ textContent }) => `beyond the edge: ${textContent}`),
    ...(width > window.innerWidth ? [`${width} px wide`] : []),
  ];
}

/** Whether the map's seats are all in its box, none cut off. */
function mapFits(): boolean {
  const box = document.querySelector('.embed__map')?.getBoundingClientRect();
  const seats = document.querySelector('.light-map__seats')?.getBoundingClientRect();
  return !!box && !!seats && seats.height > 100 && seats.top >= box.top && seats.bottom <= box.bottom && seats.right <= box.right;
}

const says = (css: string, words: string) => document.querySelector(css)?.textContent?.includes(words) === true;
const asks = (part: string) => window.location.search.includes(part);

test.describe('Safari’s engine', () => {
  test.skip(missing, 'webkit2gtk-driver or xvfb is not installed: the page is not tested in WebKit');
  test.describe.configure({ mode: 'serial', timeout: 120_000 });
  let webkit: WebKit;
  let site: Awaited<ReturnType<typeof serveWithFaults>>;
  const open = async (path: string) => {
    await webkit.open(site.address + path);
    // The app's own page, not the one that arrived: only there are menus.
    if (/^(\?|$)/.test(path)) await webkit.until(() => document.querySelector('[popover]') !== null);
  };

  test.beforeAll(async ({ baseURL }) => {
    site = await serveWithFaults(baseURL ?? '');
    webkit = await startWebKit();
    await webkit.resize(1280, 800);
  });
  test.afterAll(async () => {
    await webkit?.close();
    site?.close();
  });

  test('the country is painted, a press opens a seat, and its candidates’ bars are in their rows', async ({ page: reader }) => {
    await open('');
    await webkit.until(() => document.querySelector('[data-stage="deep"], .map-notice--quiet') !== null);
    await expect(async () => {
      const [lab = 0, con = 0, ld = 0, snp = 0] = await pixelsOfPicture(reader, await webkit.screenshot(), colours);
      expect(lab).toBeGreaterThan(5_000);
      expect(con).toBeGreaterThan(5_000);
      expect(ld).toBeGreaterThan(1_500);
      expect(snp).toBeGreaterThan(800);
    }).toPass({ timeout: 30_000 });
    const [x, y] = await webkit.run(() => {
      const { left, top, width, height } = document.querySelector('.map-pane')?.getBoundingClientRect() ?? new DOMRect();
      return [left + width * 0.66, top + height * 0.55] as const;
    });
    await webkit.drag([x, y]);
    await webkit.until(asks, 'seat=');
    await webkit.until(says, '.candidates', 'candidates');
    await expect.poll(() => webkit.run(strayBars)).toEqual([]);
  });

  test('search, measure, hexagons and back', async () => {
    await open('');
    await webkit.type('[role="combobox"]', `leicester south${ENTER}`);
    await webkit.until(says, '.panel', 'Shockat Adam');
    expect(await webkit.run(says, '.panel', 'Majority 979')).toBe(true);
    await webkit.run(() => {
      const menu = document.querySelector<HTMLSelectElement>('.menu select');
      if (menu !== null) menu.value = 'change';
      menu?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await webkit.until(asks, 'colour=change');
    await webkit.press('button', 'Hexagons');
    await webkit.until(asks, 'view=hex');
    await webkit.back();
    await webkit.until(() => !window.location.search.includes('view=hex'));
    expect(await webkit.run(misplaced)).toEqual([]);
  });

  test('the filter leaves fewer seats', async () => {
    await open('');
    await webkit.press('button', 'Filter seats');
    await webkit.type('[aria-label="Muslim share, at least"][type="range"]', RIGHT.repeat(5));
    await webkit.until(asks, 'where=muslim');
    await webkit.until(() => / \d+ of 650 seats/.test(document.querySelector('h1')?.textContent ?? ''));
  });

  test('each tab shows what it has', async () => {
    await open('?seat=blackburn');
    await webkit.press('button', 'Pin to compare');
    await webkit.press('button', 'Table');
    await webkit.until(() => document.querySelectorAll('.seat-table tbody tr').length === 650);
    // The head and the names stay where they are while the figures are scrolled.
    await webkit.run(() => document.querySelector('.seat-table')?.scrollTo(200, 3000));
    const held = await webkit.until(() => {
      const box = document.querySelector('.seat-table')?.getBoundingClientRect();
      const head = document.querySelector('.seat-table thead')?.getBoundingClientRect();
      const name = [...document.querySelectorAll('.seat-table tbody th')].map((cell) => cell.getBoundingClientRect());
      return box && head && Math.abs(head.top - box.top) < 3 && name.every(({ left }) => Math.abs(left - box.left) < 3);
    });
    expect(held).toBe(true);
    await webkit.press('[role="tab"]', 'Chart');
    await webkit.until(() => document.querySelectorAll('.scatter circle, .scatter path').length > 500);
    await webkit.press('[role="tab"]', 'Compare');
    await webkit.until(says, '.comparison', 'Blackburn');
    await webkit.press('[role="tab"]', 'Splits');
    await webkit.until(says, '[role="tabpanel"]:not([hidden])', 'seats');
    await webkit.press('[role="tab"]', 'Swing');
    await webkit.until(says, '[role="tabpanel"]:not([hidden])', 'swing of');
    expect(await webkit.run(misplaced)).toEqual([]);
  });

  test('the view’s picture is a PNG in the colours of the map', async ({ page: reader }) => {
    await open('');
    await webkit.press('button', 'Share');
    await webkit.press('[role="tab"]', 'Picture');
    await webkit.run(() => {
      const kept: Blob[] = [];
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob && blob.type === 'image/png') kept.push(blob);
        return create(blob);
      };
      HTMLAnchorElement.prototype.click = () => {
        const file = new FileReader();
        file.onload = () => document.body.setAttribute('data-picture', String(file.result));
        if (kept[0] !== undefined) file.readAsDataURL(kept[0]);
      };
    });
    await webkit.press('button', 'PNG');
    const written = await webkit.until(() => document.body.dataset['picture'] ?? '');
    const [, base64 = ''] = written.split(',');
    const [lab = 0, con = 0, ld = 0, snp = 0] = await pixelsOfPicture(reader, Buffer.from(base64, 'base64'), colours);
    expect(Buffer.from(base64, 'base64').readUInt32BE(16)).toBe(1200);
    expect(Math.min(lab, con, ld, snp)).toBeGreaterThan(1_000);
  });

  test('a tour is walked, and an article checked', async () => {
    await open('?story=quarter-muslim');
    await webkit.press('button', 'Next');
    await webkit.until(says, '.tour-head', '37.1% of votes, after 63.7%');
    await open('?story=article');
    await webkit.type('textarea', 'Labour lost Leicester South. The majority in Blackburn is 232.');
    await webkit.press('form button', 'Check');
    await webkit.find('button', '232 (differs)');
  });

  test('an article’s map shows headline, whole map, legend and source, by the loader and by a frame', async () => {
    for (const width of [1280, 390]) {
      await webkit.resize(width, 800);
      for (const [article, frame] of [
        ['examples/element.html', 'hustings-map'],
        ['examples/iframe.html', 'iframe'],
      ] as const) {
        await open(article);
        await webkit.run((css: string) => document.querySelector(css)?.scrollIntoView(), frame);
        await webkit.enterFrame(frame);
        await webkit.until(() => document.querySelectorAll('.light-map__seats path').length === 650);
        await webkit.until(mapFits);
        for (const part of ['h2', '.legend', '.embed__source']) await webkit.find(part);
        expect(await webkit.run(misplaced)).toEqual([]);
        await webkit.enterFrame(null);
      }
      await open('embed.html?seat=blackburn');
      await webkit.press('button', 'All 9 candidates');
      await webkit.until(says, '.candidates', 'candidates');
      await expect.poll(() => webkit.run(strayBars)).toEqual([]);
    }
  });

  test('on a phone the sheet opens over the map with the result, and nothing is wider than the window', async () => {
    await webkit.resize(390, 844);
    await open('?seat=leicester-south&colour=change');
    await webkit.press('button', 'Full result');
    await webkit.until(says, '.candidates', 'candidates');
    await expect.poll(() => webkit.run(strayBars)).toEqual([]);
    expect(await webkit.run(misplaced)).toEqual([]);
    await webkit.press('button', 'Show less');
    await webkit.press('button', 'Table');
    await webkit.until(() => document.querySelectorAll('.seat-table tbody tr').length === 650);
    expect(await webkit.run(misplaced)).toEqual([]);
  });

  test('after one visit the app opens without network', async ({ baseURL }) => {
    const visited = await serveWithFaults(baseURL ?? '');
    await webkit.open(visited.address);
    await webkit.until(() => {
      void navigator.serviceWorker
        .getRegistration()
        .then((found) => document.body.setAttribute('data-kept', found?.active?.state ?? ''));
      return document.body.dataset['kept'] === 'activated';
    });
    visited.close();
    await webkit.open(`${visited.address}?seat=leicester-south`);
    await webkit.until(says, '.panel', 'Shockat Adam');
  });

  test('nothing went wrong on the way', () => {
    expect(site.faults).toEqual([]);
  });
});

test.describe('Safari before 17, which has no popovers', () => {
  test.skip(missing, 'webkit2gtk-driver or xvfb is not installed: the page is not tested in WebKit');

  test('menus are closed, open from their buttons, and close again', async ({ baseURL }) => {
    const site = await serveWithFaults(baseURL ?? '');
    const webkit = await startWebKit({ features: '!PopoverAttribute' });
    try {
      for (const width of [1280, 390]) {
        await webkit.resize(width, 800);
        await webkit.open(site.address);
        await webkit.until(() => document.querySelector('[popover]') !== null);
        expect(await webkit.run(() => CSS.supports('selector(:popover-open)'))).toBe(false);
        const shown = () => [...document.querySelectorAll('[popover]')].filter((menu) => menu.getClientRects().length > 0).length;
        expect(await webkit.run(shown)).toBe(0);
        for (const [button, entry] of [
          ['Overlays', 'Region borders'],
          ['Go to', 'Leicester'],
        ] as const) {
          await webkit.press('button', button);
          await webkit.find('[popover]', entry);
          await webkit.press('button', button);
          await expect.poll(() => webkit.run(shown)).toBe(0);
        }
      }
      expect(site.faults).toEqual([]);
    } finally {
      await webkit.close();
      site.close();
    }
  });
});
