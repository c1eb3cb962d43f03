/** What a page is loaded on: a reader's phone, or that phone without the slow line, for what the line has no part in. */
export interface Conditions {
  readonly line: Line | null;
  /** How many times slower than this machine's the page's main thread runs. Workers are not slowed: Chromium cannot. */
  readonly slowdown: number;
  /** Chromium flags besides the usual ones. */
  readonly flags: readonly string[];
}

/** Latency of each request in milliseconds, and bytes a second. */
export interface Line {
  readonly latency: number;
  readonly downloadThroughput: number;
  readonly uploadThroughput: number;
}

/** The viewport that every page is measured in: a phone's, 390×844 CSS pixels of 2×2 device pixels. */
export const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'en-GB',
  colorScheme: 'light',
} as const;

const SLOW_LINE: Line = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWDOWN = 4;

/** A phone with a slow line: 1.6 Mbit/s, 150 ms, processor ÷ 4. */
export const SLOW_PHONE: Conditions = { line: SLOW_LINE, slowdown: SLOWDOWN, flags: [] };
/** The same phone where nothing needs to be fetched any more. */
export const SLOW_PROCESSOR: Conditions = { line: null, slowdown: SLOWDOWN, flags: [] };
/** This machine as it is: what a frame's script costs here. */
export const PLAIN: Conditions = { line: null, slowdown: 1, flags: [] };
/** The same phone in a browser without WebGL, where the light renderer stays. */
export const WITHOUT_WEBGL: Conditions = { ...SLOW_PROCESSOR, flags: ['--disable-3d-apis'] };
