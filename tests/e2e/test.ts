import { test as base, expect } from '@playwright/test';

/**
 * A test in which the page may ask nothing but the app's own server, and may print no error: either fails the test.
 */
export const test = base.extend<{ guarded: undefined }>({
  guarded: [
    async ({ context, baseURL }, use) => {
      const foreign: string[] = [];
      const errors: string[] = [];
      const own = new URL(baseURL ?? '').origin;
      await context.route(
        (url) => url.origin !== own && /^https?:$/.test(url.protocol),
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
      expect(errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
