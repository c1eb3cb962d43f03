import { expect, type Page } from '@playwright/test';
import type { Fault } from './faulty.ts';

/** A file, what the reader does that needs it, what the page says without it, and how it is seen that it has come after all. */
export interface FaultCase {
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

export const SEAT = '?seat=E14001327';
export const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' }).first().click();
export const stageIs = (page: Page, stage: 'light' | 'deep') =>
  expect(page.locator('.map-pane__canvas')).toHaveAttribute('data-stage', stage, { timeout: 30_000 });
const walkNorth = async (page: Page) => {
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
};
export const typePostcode = (page: Page) => page.getByRole('combobox').first().fill('LE2 0QB');

const checkArticle = (page: Page) => page.getByRole('button', { name: 'Check', exact: true }).click();

const DATA_FAULTS: readonly Fault[] = [
  'offline',
  'missing',
  'broken server',
  'wrong type',
  'cut off',
  'corrupted',
  'older version',
];
export const SCRIPT_FAULTS: readonly Fault[] = ['offline', 'missing', 'wrong type'];

export const FAULT_CASES: readonly FaultCase[] = [
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
    file: 'MapLibre’s style sheet',
    address: /maplibreRenderer-.*\.css$/,
    faults: SCRIPT_FAULTS,
    says: /The detailed map did not arrive/,
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
    file: 'what reads articles',
    address: /articleWorker-.*\.js$/,
    faults: SCRIPT_FAULTS,
    query: '?story=article',
    use: async (page) => {
      await page.getByRole('textbox', { name: 'Article' }).fill('Shockat Adam beat Labour in Leicester South by 979 votes.');
      await checkArticle(page);
    },
    says: /The check did not come to an end/,
    retry: checkArticle,
    recovered: (page) => expect(page.getByText('By seat')).toBeVisible(),
  },
  {
    file: 'what reads the boundaries',
    address: /boundaries-.*\.js$/,
    faults: ['offline'],
    says: /drawn coarsely: its boundaries did not arrive/,
    recovered: (page) => stageIs(page, 'deep'),
  },
  {
    file: 'what puts detail into the boundaries',
    address: /sharpen-.*\.js$/,
    faults: ['missing'],
    query: '?at=52.6100,-1.1400,9.00',
    says: /Some boundaries are drawn coarsely/,
    recovered: (page) => expect(page.getByText('drawn coarsely')).toHaveCount(0),
  },
  {
    file: 'what reads candidates',
    address: /candidacies-.*\.js$/,
    faults: ['offline'],
    query: SEAT,
    says: /names and votes did not arrive/,
    recovered: (page) => expect(page.getByText('Shockat Adam').first()).toBeVisible(),
  },
  {
    file: 'what reads neighbours',
    address: /neighbours-.*\.js$/,
    faults: ['offline'],
    query: SEAT,
    use: walkNorth,
    says: /neighbouring seats did not arrive/,
    retry: (page) => page.keyboard.press('ArrowUp'),
    recovered: (page) => expect(page.locator('.walk-caption')).toContainText('majority'),
  },
  {
    file: 'what reads hexagons',
    address: /hexagons-.*\.js$/,
    faults: ['broken server'],
    use: (page) => page.getByRole('button', { name: 'Hexagons' }).click(),
    says: /hexagons did not arrive/,
    retry: (page) => page.getByRole('button', { name: 'Hexagons' }).click(),
    recovered: (page) => expect(page.getByText('Each hexagon is one constituency')).toBeVisible(),
  },
  {
    file: 'what reads postcodes',
    address: /(postcodeFinding|postcodeIndex|postcodes)-.*\.js$/,
    faults: ['offline'],
    use: typePostcode,
    says: /could not be looked up: .*Press Enter/,
    retry: (page) => page.keyboard.press('Enter'),
    recovered: (page) => expect(page.getByRole('option').first()).toContainText('Leicester'),
  },
];
