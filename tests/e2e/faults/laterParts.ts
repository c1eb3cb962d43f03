import { expect, type Page } from '@playwright/test';

/** A part of the page whose files come when it is first wanted. */
export interface LaterPart {
  /** The script that it begins with. */
  readonly script: RegExp;
  /** What the reader does who wants it; nothing where the address wants it. */
  readonly want?: (page: Page) => Promise<void>;
  /** The address that wants it. */
  readonly query?: string;
  /** How the page names it where it is missing. */
  readonly name: string;
  readonly here: (page: Page) => Promise<void>;
  /** Puts it away again. */
  readonly leave?: (page: Page) => Promise<void>;
}

const opens = async (page: Page, address: string) => {
  // Not until all of it is loaded: parts are held up.
  await page.goto(address, { waitUntil: 'commit' });
};
const press = (name: string | RegExp) => (page: Page) =>
  page
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .first()
    .click();
const tab = (name: string) => (page: Page) => page.getByRole('tab', { name, exact: true }).click();
const shows = (words: string | RegExp) => (page: Page) =>
  expect(page.getByText(words).filter({ visible: true }).first()).toBeVisible();
const closeDialog = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();

/** Those of a desktop's window, to be wanted one after the other on the same page; the first comes with the page. */
export const LATER_PARTS: readonly LaterPart[] = [
  { script: /PanelBody-/, want: (page) => opens(page, './'), name: 'The result', here: shows('Seats and votes, now and in 2019') },
  {
    script: /FilterPanel-/,
    want: press(/^Filter seats/),
    name: 'Filter seats',
    here: (page) => expect(page.getByRole('region', { name: 'Filter seats' })).toBeVisible(),
    leave: press('Close the filters'),
  },
  {
    script: /AddressNotices-/,
    query: '?seat=batley-and-spen',
    name: 'What is said of this address',
    here: shows('was abolished in 2024'),
    leave: press('Dismiss'),
  },
  { script: /TablePanel-/, want: press('Table'), name: 'Table', here: shows('Columns') },
  { script: /ChartPanel-/, want: tab('Chart'), name: 'Chart', here: shows(/R²/) },
  { script: /Compare-/, want: tab('Compare'), name: 'Compare', here: shows(/rest/) },
  { script: /SplitsPanel-/, want: tab('Splits'), name: 'Splits', here: shows(/majority/) },
  { script: /SwingPanel-/, want: tab('Swing'), name: 'Swing', here: shows(/swing/), leave: press('Close') },
  {
    script: /ShareDialog-/,
    want: press('Share'),
    name: 'Share and embed',
    here: shows('Copy the link'),
    leave: closeDialog,
  },
  {
    script: /AboutNumbers-/,
    want: press('About the numbers'),
    name: 'About the numbers',
    here: shows('What the figures mean'),
    leave: closeDialog,
  },
  { script: /StoryPage-/, query: '?story=stories', name: 'Stories', here: shows('Rochdale, twice in a year') },
  { script: /(Tour(Head|Body)|tours)-/, query: '?story=rochdale', name: 'The story', here: shows('Step 1 of 4') },
  {
    script: /(WhatWasReported|reported)-/,
    query: '?story=reported',
    name: 'What was reported',
    here: (page) => expect(page.locator('[class*="claim"]').first()).toBeVisible(),
  },
  {
    script: /ArticleChecker-/,
    query: '?story=article',
    name: 'Check an article',
    here: (page) => expect(page.getByRole('textbox', { name: 'Article' })).toBeVisible(),
  },
];

/** Those that only a phone's window has. */
export const LATER_PARTS_OF_PHONES: readonly LaterPart[] = [
  {
    script: /MoreList-/,
    want: press('More'),
    name: 'More',
    here: (page) => expect(page.locator('.more-menu').getByRole('button', { name: 'Display' })).toBeVisible(),
  },
  {
    script: /DisplayDialog-/,
    want: (page) => page.locator('.more-menu').getByRole('button', { name: 'Display' }).click(),
    name: 'Display',
    here: shows('Dark'),
  },
];

/** Those of the embed. */
export const LATER_PARTS_OF_EMBED: readonly LaterPart[] = [
  {
    script: /EmbedTools-/,
    want: (page) => opens(page, './embed.html?ui=full'),
    name: 'Search and menus',
    here: (page) => expect(page.getByRole('combobox').first()).toBeVisible(),
  },
  {
    script: /AddressNotices-/,
    query: '?ui=full&seat=batley-and-spen',
    name: 'What is said of this address',
    here: shows('was abolished in 2024'),
  },
  { script: /SeatCard-/, query: '?ui=full&seat=leicester-south', name: 'The result', here: shows('Shockat Adam') },
  {
    script: /CandidateTable-/,
    query: '?ui=full&seat=leicester-south',
    want: press(/^All \d+ candidates/),
    name: 'The candidates',
    here: shows('Osman Admani'),
  },
  { script: /(FramedTour|tours)-/, query: '?ui=full&story=rochdale', name: 'The story', here: shows('Step 1 of 4') },
];

/** Scripts of which the page says nothing where they do not arrive, and why. */
export const SILENT: readonly RegExp[] = [
  // without it layouts change at once
  /morphCode-/,
  // the next visit keeps the app
  /keepForOffline-/,
  // asked for again with the reader’s next sign
  /gestures-/,
  // for browsers without popovers, where menus stay open
  /popover-/,
  // a host that gets no answer follows its own link
  /obey-/,
  // for browsers without workers
  /checkArticle-|nameIndexes-/,
];

/** Files that the embed's build has and no frame asks for. */
export const NEVER_IN_FRAMES = /(ArticleChecker|ShowMapContext|StoryPage|TourBody|TourHead|WhatWasReported|articleWorker)-/;
