import { expect, type Page } from '@playwright/test';

/** A part of the product in a state, as a reader comes to it. */
export interface Surface {
  readonly name: string;
  /** With its query, be it empty. */
  readonly address: string;
  readonly window: 'desktop' | 'phone';
  /** What the reader does to come from the address to the state. */
  readonly open?: (page: Page) => Promise<void>;
  /** What is there once the state is: text of the page. */
  readonly shows: string | RegExp;
  /** The components that arrive only for it: names of their files. */
  readonly parts?: readonly string[];
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).first();

const press = (name: string | RegExp) => async (page: Page) => button(page, name).click();

const shareTab = (tab: string) => async (page: Page) => {
  await button(page, 'Share').click();
  await page.getByRole('tab', { name: tab, exact: true }).click();
};

const search = (words: string) => async (page: Page) => {
  await page.getByRole('combobox', { name: /^Find/ }).fill(words);
  await expect(page.getByRole('option').first()).toBeVisible();
};

const filters = async (page: Page) => {
  await button(page, /^Filter seats/).click();
  for (const section of await page.locator('.filter-panel summary').all()) await section.click();
  // What the panel's head half covers would be taken for too small a target.
  await page.locator('.filter-panel').evaluate((panel) => panel.scrollTo(0, 0));
};

const checkArticle = async (page: Page) => {
  await page.getByRole('textbox', { name: 'Article' }).fill('Shockat Adam beat Labour in Leicester South by 979 votes.');
  await button(page, 'Check').click();
};

const display = async (page: Page) => {
  await button(page, 'More').click();
  await page.locator('.more-menu').getByRole('button', { name: 'Display' }).click();
};

const allCandidates = press(/^All \d+ candidates/);

/** Opens a tab of the workbench and moves the drawer's edge as far as a key takes it. */
const drawer = (tab: string, key: 'Home' | 'End') => async (page: Page) => {
  await button(page, tab).click();
  await page.getByRole('separator').press(key);
};

const desktop: readonly Omit<Surface, 'window'>[] = [
  { name: 'a group of seats, two figures crossed', address: '?where=muslim>=25&colour=both', shows: '28 of 650 seats' },
  { name: 'a seat’s record', address: '?seat=E14001327&colour=change', shows: 'Shockat Adam', parts: ['PanelBody'] },
  { name: 'a Welsh seat with patterns', address: '?seat=W07000102&colour=second', shows: 'Runner-up' },
  { name: 'the hexagons', address: '?', open: press('Hexagons'), shows: 'Each hexagon is one constituency' },
  { name: 'the display', address: '?', open: press('Display'), shows: 'Colour-blind safe' },
  { name: 'the search', address: '?', open: search('leic'), shows: 'Leicester' },
  { name: 'a former seat', address: '?seat=batley-and-spen', shows: /abolished in 2024/, parts: ['AddressNotices'] },
  { name: 'the filters, all open', address: '?where=muslim>=25', open: filters, shows: 'Written by hand', parts: ['FilterPanel'] },
  { name: 'the overlays', address: '?overlay=near:1000,named', open: press('Overlays'), shows: 'Near misses' },
  { name: 'the table', address: '?where=muslim>=25', open: press('Table'), shows: 'Columns', parts: ['TablePanel'] },
  { name: 'the chart', address: '?where=muslim>=25', open: press('Chart'), shows: /R²/, parts: ['ChartPanel'] },
  { name: 'the table in the lowest drawer', address: '?where=muslim>=25', open: drawer('Table', 'Home'), shows: 'Columns' },
  { name: 'the chart in the highest drawer', address: '?', open: drawer('Chart', 'End'), shows: /R²/ },
  { name: 'the comparison', address: '?where=muslim>=25', open: press('Compare'), shows: /rest/, parts: ['Compare'] },
  { name: 'the split votes', address: '?where=muslim>=25', open: press('Splits'), shows: /majority/, parts: ['SplitsPanel'] },
  { name: 'the swings', address: '?', open: press('Swing'), shows: /swing/, parts: ['SwingPanel'] },
  { name: 'the list of stories', address: '?story=stories', shows: 'Rochdale, twice in a year', parts: ['StoryPage'] },
  { name: 'a step of a tour', address: '?story=five-independents&step=2', shows: 'Step 2 of 7', parts: ['TourHead', 'TourBody'] },
  { name: 'what was reported', address: '?story=reported', shows: 'What was reported', parts: ['WhatWasReported'] },
  { name: 'the checker of articles', address: '?story=article', open: checkArticle, shows: 'By seat', parts: ['ArticleChecker'] },
  { name: 'a link to share', address: '?', open: press('Share'), shows: 'Copy the link', parts: ['ShareDialog'] },
  { name: 'a snippet to embed', address: '?', open: shareTab('Embed'), shows: 'Title for screen readers' },
  { name: 'a picture to share', address: '?', open: shareTab('Picture'), shows: 'PNG' },
  { name: 'data to share', address: '?seat=E14001327', open: shareTab('Data'), shows: 'CSV' },
  {
    name: 'about the numbers',
    address: '?',
    open: press('About the numbers'),
    shows: 'What the figures mean',
    parts: ['AboutNumbers'],
  },
  { name: 'an address with faults', address: '?colour=nonsense', shows: 'nonsense' },
  {
    name: 'the embed',
    address: 'embed.html?seat=E14001327&colour=change',
    open: allCandidates,
    shows: 'Osman Admani',
    parts: ['SeatCard', 'CandidateTable'],
  },
  {
    name: 'the embed with its menus',
    address: 'embed.html?ui=full&story=rochdale',
    shows: 'Step 1 of 4',
    parts: ['EmbedTools', 'FramedTour'],
  },
  { name: 'the embed as a picture', address: 'embed.html?ui=none', shows: 'House of Commons Library' },
  { name: 'an article with maps', address: 'examples/article.html', shows: /Leicester South/ },
];

const phone: readonly Omit<Surface, 'window'>[] = [
  { name: 'the opening view', address: '?', shows: 'Labour' },
  { name: 'a seat in the low sheet', address: '?seat=E14001327', shows: 'Full result' },
  { name: 'a seat in the sheet', address: '?seat=E14001327', open: press('Full result'), shows: 'Shockat Adam' },
  { name: 'the filters, all open', address: '?where=muslim>=25', open: filters, shows: 'Written by hand' },
  { name: 'the chart', address: '?where=muslim>=25', open: press('Chart'), shows: /R²/ },
  { name: 'the display', address: '?', open: display, shows: 'Colour-blind safe', parts: ['DisplayDialog'] },
  {
    name: 'the embed',
    address: 'embed.html?seat=E14001327&colour=change',
    open: allCandidates,
    shows: 'Osman Admani',
    parts: ['SeatCard', 'CandidateTable'],
  },
  { name: 'the menu', address: '?', open: press('More'), shows: 'Share and embed', parts: ['MoreList'] },
  { name: 'a step of a tour', address: '?story=quarter-muslim&step=2', shows: 'Step 2 of' },
  { name: 'the table', address: '?where=muslim>=25', open: press('Table'), shows: 'Columns' },
];

/** The surfaces of the product, for what must hold on all of them. */
export const SURFACES: readonly Surface[] = [
  ...desktop.map((surface) => ({ ...surface, window: 'desktop' as const })),
  ...phone.map((surface) => ({ ...surface, window: 'phone' as const })),
];

const WINDOWS = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

/** Waits until the app, or the embed, has taken the place of the page as it arrives. */
export const arrived = (page: Page) =>
  expect(page.locator('[data-stage]:not([data-stage="none"]), hustings-map').first()).toBeAttached();

/** Opens a surface and waits until it is there. */
export async function openSurface(page: Page, { address, window, open, shows, parts = [] }: Surface): Promise<void> {
  await page.setViewportSize(WINDOWS[window]);
  await page.goto(`./${address}`);
  await arrived(page);
  await open?.(page);
  await expect(page.getByText(shows).filter({ visible: true }).first()).toBeVisible();
  const missing = async () => {
    const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    return parts.filter((part) => !fetched.some((address) => address.includes(`/assets/${part}-`)));
  };
  // What is shown may stand elsewhere on the page, too, before the part is there.
  await expect.poll(missing, 'parts that do not come for it').toEqual([]);
}
