import { test as base, expect } from '@playwright/test';

/**
 * A test in which the page may ask nothing but the app's own server, and may print no error: either fails the test.
 */
export const test = base.extend<{
  guarded: undefined;
  expectedErrors: RegExp | null;
  friendlyOrigins: string[];
  lightMap: boolean;
}>({
  /** What a test makes go wrong on purpose; errors that match do not fail it. */
  expectedErrors: [null, { option: true }],
  /** Other origins that the test serves itself. */
  friendlyOrigins: [[], { option: true }],
  /**
   * Whether the detailed map stays away until the reader acts on the map, as where data are to be saved: for what is not about it.
   * Drawn on the CPU, it takes half of a test's time.
   */
  lightMap: [false, { option: true }],
  guarded: [
    async ({ context, baseURL, expectedErrors, friendlyOrigins, lightMap }, use) => {
      if (lightMap)
        await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
      const foreign: string[] = [];
      const errors: string[] = [];
      const own = [new URL(baseURL ?? '').origin, ...friendlyOrigins];
      await context.route(
        (url) => !own.includes(url.origin) && /^https?:$/.test(url.protocol),
        (route) => {
          foreign.push(route.request().url());
          return route.abort();
        },
      );
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      await use(undefined);
      expect(foreign, 'requests to other hosts').toEqual([]);
      const unexpected = errors.filter((error) => expectedErrors === null || !expectedErrors.test(error));
      expect(unexpected, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
