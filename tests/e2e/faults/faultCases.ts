import { expect, type Locator, type Page } from '@playwright/test';
import type { Fault } from './faulty.ts';
import { goWithin } from './goWithin.ts';

/** Something that the page shows from files, what it says without them, and how it is seen that they have come after all. */
export interface FaultCase {
  readonly what: string;
  /**
   * Each meets its faults, one after the other on the same page: each retry meets the next. Style sheets, then scripts in the order in which they
   * import one another, then data; the data are there while scripts fail, the scripts while data do.
   */
  readonly files: readonly (readonly [address: RegExp, faults: readonly Fault[]])[];
  /** What the reader does who wants it; nothing where the page asks for it by itself. */
  readonly use?: (page: Page) => Promise<void>;
  readonly says: (page: Page) => Locator;
  readonly retry: (page: Page) => Promise<void>;
  /** What is said after a moment where it is long in coming; nothing where nobody waits for it. */
  readonly waits?: (page: Page) => Locator;
  readonly recovered: (page: Page) => Promise<void>;
  /** What the page goes on doing meanwhile; the map is asked for everywhere. */
  readonly keeps?: (page: Page) => Promise<void>;
}

export const SEAT = '?seat=E14001327';
export const NEAR = '&at=52.6100,-1.1400,9.00';
export const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' }).first().click();
export const stageIs = (page: Page, stage: 'light' | 'deep') =>
  expect(page.locator('.map-pane__canvas')).toHaveAttribute('data-stage', stage, { timeout: 30_000 });
/** Where nothing is on its way besides, the press is on what is meant. */
const tryAgainIn = (selector: string) => (page: Page) =>
  page.locator(selector).getByRole('button', { name: 'Try again' }).click({ timeout: 1_000 });
const walkNorth = async (page: Page) => {
  await page.getByRole('listbox', { name: 'Map of constituencies' }).focus();
  await page.keyboard.press('ArrowUp');
};
export const typePostcode = (page: Page) => page.getByRole('combobox').first().fill('LE2 0QB');
const enter = (page: Page) => page.keyboard.press('Enter');
const checkArticle = (page: Page) => page.getByRole('button', { name: 'Check', exact: true }).click();
/** What is seen of it: what is announced besides stands at the page's beginning. */
const words = (text: RegExp | string) => (page: Page) => page.getByText(text).filter({ visible: true }).last();

export const DATA_FAULTS: readonly Fault[] = [
  'offline',
  'missing',
  'broken server',
  'wrong type',
  'cut off',
  'corrupted',
  'older version',
];
/** A script that comes damaged is kept so by the browser until the page is loaded again, which has tests of its own. */
export const SCRIPT_FAULTS: readonly Fault[] = ['offline', 'missing', 'broken server', 'wrong type'];
export const DAMAGES: readonly Fault[] = ['cut off', 'corrupted'];
/** Of a style sheet that is damaged in its middle, the browser takes what is left. */
export const STYLE_FAULTS: readonly Fault[] = [...SCRIPT_FAULTS, 'cut off', 'a page in its place'];

const REST_OF_MAP = words('The rest of the map is on its way…');

export const RESULTS: FaultCase = {
  what: 'the results',
  files: [[/results\.json/, DATA_FAULTS]],
  says: words('The results could not be loaded'),
  retry: tryAgainIn('.notices'),
  waits: words('The results are on their way.'),
  keeps: (page) => expect(page.getByRole('heading', { name: /won each constituency/ })).toBeVisible(),
  recovered: (page) => expect(page.getByText('Majority').filter({ visible: true }).first()).toBeVisible(),
};

export const BOUNDARIES: FaultCase = {
  what: 'the overview of boundaries',
  files: [
    [/boundaries-.*\.js$/, SCRIPT_FAULTS],
    [/overview\.json/, DATA_FAULTS],
  ],
  says: words(/drawn coarsely: its boundaries did not arrive/),
  retry: tryAgainIn('.missing-shapes'),
  waits: REST_OF_MAP,
  recovered: (page) => expect(page.getByText('its boundaries did not arrive')).toHaveCount(0),
};

export const DETAIL: FaultCase = {
  what: 'boundaries in detail',
  files: [[/detail-\d+\.json/, DATA_FAULTS]],
  says: words('Some boundaries are drawn coarsely'),
  retry: tryAgainIn('.missing-shapes'),
  waits: REST_OF_MAP,
  recovered: (page) => expect(page.getByText('drawn coarsely')).toHaveCount(0),
};

export const ORIENTATION: FaultCase = {
  what: 'what readers find their way by',
  files: [
    [/orientation-.*\.js$/, SCRIPT_FAULTS],
    [/orientation\.json/, DATA_FAULTS],
  ],
  says: words('The map names no cities and towns'),
  retry: tryAgainIn('.missing-shapes'),
  waits: REST_OF_MAP,
  recovered: (page) => expect(page.getByText('names no cities and towns')).toHaveCount(0),
};

/** What puts the detail into the boundaries; the detail itself is kept meanwhile. */
export const SHARPENING: FaultCase = { ...DETAIL, what: 'what sharpens boundaries', files: [[/sharpener-.*\.js$/, SCRIPT_FAULTS]] };

export const CANDIDATES: FaultCase = {
  what: 'the candidates',
  files: [
    [/candidacies-.*\.js$/, SCRIPT_FAULTS],
    [/candidacies\.json/, DATA_FAULTS],
  ],
  says: words(/names and votes did not arrive/),
  retry: tryAgainIn('.panel__failure'),
  waits: words('Names to follow'),
  keeps: (page) => expect(page.getByRole('heading', { name: 'Leicester South' })).toBeVisible(),
  recovered: (page) => expect(page.getByText('Shockat Adam').first()).toBeVisible(),
};

export const DEEP_MAP: FaultCase = {
  what: 'MapLibre',
  files: [
    [/maplibreRenderer-.*\.css/, STYLE_FAULTS],
    [/maplibreRenderer-.*\.js$/, SCRIPT_FAULTS],
    [/maplibreShared-.*\.js$/, SCRIPT_FAULTS],
    [/maplibreWorker-.*\.js$/, [...SCRIPT_FAULTS, ...DAMAGES]],
  ],
  says: words(/The detailed map did not arrive/),
  retry: tryAgainIn('.map-notice'),
  recovered: (page) => stageIs(page, 'deep'),
};

export const HEXAGONS: FaultCase = {
  what: 'the hexagons',
  files: [
    [/hexagons-.*\.js$/, SCRIPT_FAULTS],
    [/hexagons\.json/, DATA_FAULTS],
  ],
  use: (page) => page.getByRole('button', { name: 'Hexagons' }).click(),
  says: words(/hexagons did not arrive/),
  retry: tryAgainIn('.missing-shapes'),
  waits: REST_OF_MAP,
  recovered: (page) => expect(page.getByText('Each hexagon is one constituency')).toBeVisible(),
};

export const NEIGHBOURS: FaultCase = {
  what: 'the neighbours',
  files: [
    [/walking-.*\.js$/, SCRIPT_FAULTS],
    [/neighbours-.*\.js$/, SCRIPT_FAULTS],
    [/neighbours\.json/, DATA_FAULTS],
  ],
  use: walkNorth,
  says: words(/neighbouring seats did not arrive/),
  retry: walkNorth,
  waits: words('The list of neighbouring seats is on its way…'),
  recovered: (page) => expect(page.locator('.walk-caption')).toContainText('majority'),
};

export const POSTCODES: FaultCase = {
  what: 'postcodes',
  files: [
    [/postcodeFinding-.*\.js$/, SCRIPT_FAULTS],
    [/postcodeIndex-.*\.js$/, SCRIPT_FAULTS],
    [/postcodes-.*\.js$/, SCRIPT_FAULTS],
    [/postcodes\/index\.json/, DATA_FAULTS],
    [/postcodes\/LE2\.json/i, DATA_FAULTS],
  ],
  use: typePostcode,
  says: words(/could not be looked up: .*Press Enter/),
  retry: enter,
  waits: words('Looking the postcode up…'),
  recovered: (page) => expect(page.getByRole('option').first()).toContainText('Leicester'),
};

export const FORMER_SEATS: FaultCase = {
  what: 'former seats',
  files: [
    [/seatFinding-.*\.js$/, SCRIPT_FAULTS],
    [/formerSeats-.*\.js$/, SCRIPT_FAULTS],
    [/former-seats\.json/, DATA_FAULTS],
  ],
  use: (page) => goWithin(page, '?seat=batley-and-spen'),
  says: words(/former names could not be looked up/),
  retry: tryAgainIn('.notices'),
  waits: words('Looking up “batley-and-spen”…'),
  recovered: async (page) => {
    await expect(words('Batley and Spen was abolished in 2024')(page)).toBeVisible();
    await page.locator('.notices').getByRole('button', { name: 'Dismiss' }).click();
  },
};

export const SEARCH: FaultCase = {
  what: 'the search, and its towns and wards',
  files: [
    [/answers-.*\.js$/, SCRIPT_FAULTS],
    [/places-.*\.js$/, SCRIPT_FAULTS],
    [/places\.json/, DATA_FAULTS],
  ],
  use: (page) => page.getByRole('combobox').first().fill('Kings Lynn'),
  says: words(/did not arrive.*Press Enter/),
  retry: enter,
  waits: words(/is on its way/),
  recovered: (page) => expect(page.getByRole('option').first()).toContainText('North West Norfolk'),
};

/** Last, for the page stays with it. */
export const OTHER_ELECTION: FaultCase = {
  what: 'another election',
  files: [
    [/otherElection-.*\.js$/, SCRIPT_FAULTS],
    [/manifest-.*\.js$/, SCRIPT_FAULTS],
    [/manifest\.json/, DATA_FAULTS],
  ],
  use: (page) => goWithin(page, '?election=ge2019'),
  says: words('The other election could not be loaded'),
  retry: tryAgainIn('.notices'),
  recovered: (page) => expect(page.getByRole('heading', { name: /12.December 2019/ })).toBeVisible(),
};

export const ARTICLES: FaultCase = {
  what: 'what reads articles',
  files: [[/articleWorker-.*\.js$/, [...SCRIPT_FAULTS, ...DAMAGES]]],
  use: async (page) => {
    await page.getByRole('textbox', { name: 'Article' }).fill('Shockat Adam beat Labour in Leicester South by 979 votes.');
    await checkArticle(page);
  },
  says: words(/The check did not come to an end/),
  retry: checkArticle,
  waits: (page) => page.getByRole('progressbar', { name: 'Checking the article' }),
  recovered: (page) => expect(page.getByText('By seat')).toBeVisible(),
};
