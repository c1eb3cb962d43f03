/// <reference lib="webworker" />
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { TAKE_OVER } from './takeOver.ts';

declare const self: ServiceWorkerGlobalScope;
/** The files of one release that the app needs to open, with what tells two releases' apart; written in at build. */
declare const __PRECACHED_FILES__: PrecacheEntry[];
/** The version of each data file of this release, as in its address. */
declare const __DATA_VERSIONS__: Readonly<Record<string, string>>;

/** Parts of the data that only some readers ask for: detailed boundaries, postcodes. */
const DATA_CACHE = 'hustings-data';

// The page is the same file whatever its query says. Data files are kept with their version in the address, and asked for with it.
precacheAndRoute(__PRECACHED_FILES__, { ignoreURLParametersMatching: [/./], cleanURLs: false });
cleanupOutdatedCaches();

// What the page found damaged it asks for again.
registerRoute(
  ({ url, sameOrigin, request }) => sameOrigin && isDataOf(url) && request.cache === 'reload',
  new NetworkFirst({ cacheName: DATA_CACHE }),
);
registerRoute(({ url, sameOrigin }) => sameOrigin && isDataOf(url), new CacheFirst({ cacheName: DATA_CACHE }));

/** Whether an address is that of a data file with a version: what is behind it never changes. */
function isDataOf(url: URL): boolean {
  return url.href.startsWith(`${self.registration.scope}data/`) && url.searchParams.has('v');
}

async function forgetOtherReleases(): Promise<void> {
  const current = new Set(Object.values(__DATA_VERSIONS__));
  const cache = await caches.open(DATA_CACHE);
  for (const request of await cache.keys()) {
    const version = new URL(request.url).searchParams.get('v');
    if (version === null || !current.has(version)) await cache.delete(request);
  }
}

self.addEventListener('activate', (event) => event.waitUntil(forgetOtherReleases()));

// A new release waits until the reader says so, or until no page of the old one is open: code and data of two are never mixed.
self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
});
