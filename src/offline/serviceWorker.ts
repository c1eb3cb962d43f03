/// <reference lib="webworker" />
import { cleanupOutdatedCaches, matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { TAKE_OVER } from './takeOver.ts';

declare const self: ServiceWorkerGlobalScope;
/** The files of one release that the app needs to open, with what tells two releases' apart; written in at build. */
declare const __PRECACHED_FILES__: PrecacheEntry[];
/** The version of each data file of this release, as in its address. */
declare const __DATA_VERSIONS__: Readonly<Record<string, string>>;
/** The files of the pages that stand beside the usual election's, by the ids of their elections. */
declare const __OTHER_PAGES__: Readonly<Record<string, string>>;

/** Parts of the data that only some readers ask for: detailed boundaries, postcodes. */
const DATA_CACHE = 'hustings-data';
/** The pages of other elections, each as it was last seen. */
const PAGE_CACHE = 'hustings-pages';
const USUAL_PAGE = 'index.html';

/** The address of the page that arrives with the election that an address names; `null` where that is the usual one or unknown. */
function otherPageOf({ pathname, searchParams }: URL): string | null {
  const { scope } = self.registration;
  const file = pathname.slice(new URL(scope).pathname.length);
  const isUsual = file === '' || file === USUAL_PAGE;
  const [, page] =
    Object.entries(__OTHER_PAGES__).find(([id, page]) => (isUsual ? id === searchParams.get('election') : page === file)) ?? [];
  return page === undefined ? null : `${scope}${page}`;
}

// At once, in the place of the usual election's page, which would lead there; of today where the network is there. Before the rest,
// which would answer with the usual page.
const newestPage = new NetworkFirst({ cacheName: PAGE_CACHE });
registerRoute(
  ({ url, sameOrigin, request }) => sameOrigin && request.mode === 'navigate' && otherPageOf(url) !== null,
  async ({ url, event }) => {
    try {
      const response = await newestPage.handle({ event, request: new Request(otherPageOf(url) ?? url) });
      // A browser takes no answer to a visit that has been led elsewhere.
      return response.redirected ? new Response(response.body, response) : response;
    } catch {
      return (await matchPrecache(USUAL_PAGE)) ?? Response.error();
    }
  },
);

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
  // They ask for the other release's scripts.
  await caches.delete(PAGE_CACHE);
}

self.addEventListener('activate', (event) => event.waitUntil(forgetOtherReleases()));

// A new release waits until the reader says so, or until no page of the old one is open: code and data of two are never mixed.
self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
});
