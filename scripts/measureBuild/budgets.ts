import type { Manifest } from '../../src/dataset/manifest.ts';
import { otherPages } from '../dataPackage.ts';

/** What belongs to an entry, in the order in which a page comes to need it. */
export interface Contents {
  /** The page itself and what holds up its first painting. */
  readonly page?: string;
  /** A page's scripts with everything that they import before they can run. */
  readonly scriptsOf?: string;
  /** Scripts that these import later, and workers, by their names, each with its imports and style sheets. */
  readonly later?: RegExp;
  /** Files by their paths. */
  readonly files?: readonly string[];
}

/** How large a part of the product may be, compressed with brotli. */
export interface Budget {
  readonly entry: string;
  readonly kilobytes: number;
  readonly contents: Contents;
  /** What must be there for the entry to exist; text that a file must hold, for one that exists in part before. */
  readonly existsWith: { readonly file: string; readonly holding?: RegExp };
}

/** All seats as paths in the HTML: from the 600th on, it holds the map. */
const SEATS_IN_HTML = /(?:<path\b[\s\S]*?){600}/;

const GLANCE = 'data/glance.json';
const RESULTS = 'data/ge2024/results.json';
const OVERVIEW = 'data/boundaries-2024/overview.json';

/** The limit of a page up to its first coloured map, in kB. */
const FIRST_MAP = 30;

/** The limits: 30 kB to the first coloured map, 160 kB to a readable seat, 620 kB with MapLibre; and what articles load. The whole record's and the loader's are bounds of ours. */
export const BUDGETS: readonly Budget[] = [
  {
    entry: 'app, to the first coloured map',
    kilobytes: FIRST_MAP,
    contents: { page: 'index.html' },
    existsWith: { file: 'index.html', holding: SEATS_IN_HTML },
  },
  {
    // Name, result and majority, which the page's own script shows on a press.
    entry: 'app, to a readable seat',
    kilobytes: 160,
    contents: { page: 'index.html', files: [GLANCE] },
    existsWith: { file: GLANCE },
  },
  {
    entry: 'app, to a seat’s whole record by party',
    kilobytes: 196,
    contents: { page: 'index.html', scriptsOf: 'index.html', files: [RESULTS] },
    existsWith: { file: 'index.html' },
  },
  {
    entry: 'app, with MapLibre',
    kilobytes: 620,
    contents: { page: 'index.html', scriptsOf: 'index.html', later: /maplibre/i, files: [RESULTS, OVERVIEW] },
    existsWith: { file: 'index.html' },
  },
  {
    entry: 'embed, to the first coloured map',
    kilobytes: FIRST_MAP,
    contents: { page: 'embed.html' },
    existsWith: { file: 'embed.html', holding: SEATS_IN_HTML },
  },
  {
    entry: 'embed, scripts without MapLibre',
    kilobytes: 60,
    contents: { scriptsOf: 'embed.html' },
    existsWith: { file: 'embed.html' },
  },
  {
    entry: 'loader',
    kilobytes: 4,
    contents: { files: ['embed.js'] },
    existsWith: { file: 'embed.js' },
  },
];

/** The limits of the pages of elections other than the usual one, which are the usual page's. */
export function otherBudgets(manifest: Pick<Manifest, 'elections' | 'default'>): readonly Budget[] {
  return [false, true]
    .flatMap((inArticle) => Object.values(otherPages(manifest, inArticle)))
    .map((page) => ({
      entry: `${page}, to the first coloured map`,
      kilobytes: FIRST_MAP,
      contents: { page },
      existsWith: { file: page, holding: SEATS_IN_HTML },
    }));
}
