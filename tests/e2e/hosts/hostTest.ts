import { test as base, expect } from '../test.ts';
import { type HostServer, startHostServer } from './hostServer.ts';

/** A test on a publisher's page: besides the map's own server it may ask that site, in both of its origins. */
export const test = base.extend<{ maps: string }, { host: HostServer }>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const host = await startHostServer();
      await use(host);
      await host.stop();
    },
    { scope: 'worker' },
  ],
  friendlyOrigins: async ({ host }, use) => use([host.origin, host.strangeOrigin]),
  /** Where the map is, without a slash at its end. */
  maps: async ({ baseURL }, use) => use((baseURL ?? '').replace(/\/$/, '')),
});

export { expect };
