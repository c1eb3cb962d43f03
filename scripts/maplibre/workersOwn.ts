/** Marks the worker's own copies of our modules. What it shared with the page it would fetch with all else of the page's first chunk. */
export const IN_WORKER = '?in-worker';
