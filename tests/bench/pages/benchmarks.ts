declare global {
  /** Set by pages that time a part of the app by itself: each function gives milliseconds, one number a repetition. */
  var hustingsBenchmarks: Readonly<Record<string, () => Promise<readonly number[]>>>;
}

export type Benchmarks = typeof globalThis.hustingsBenchmarks;
