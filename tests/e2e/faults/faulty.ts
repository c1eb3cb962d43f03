import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { contentType } from '../../bench/server/contentType.ts';

/** A way in which a file may fail to arrive whole. */
export type Fault =
  | 'offline'
  | 'missing'
  | 'broken server'
  | 'wrong type'
  | 'cut off'
  | 'corrupted'
  | 'a page in its place'
  | 'older version';

const OTHER_PAGE = '<!doctype html><title>Sign in to the hotel</title><style>p { color: red }</style>';

/** Answers a request in one of these ways. */
export async function fail(route: Route, fault: Fault): Promise<void> {
  switch (fault) {
    case 'offline':
      return route.abort('internetdisconnected');
    case 'missing':
      return route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>Not found</title>' });
    case 'broken server':
      return route.fulfill({ status: 500, body: '' });
    case 'wrong type':
      return route.fulfill({ contentType: 'text/html', body: OTHER_PAGE });
    case 'cut off':
      return route.fulfill({ contentType: contentTypeOf(route), body: half(committed(route)) });
    case 'corrupted':
      return route.fulfill({ contentType: contentTypeOf(route), body: corrupted(committed(route)) });
    case 'a page in its place':
      return route.fulfill({ contentType: contentTypeOf(route), body: OTHER_PAGE });
    case 'older version':
      return route.fulfill({ contentType: contentTypeOf(route), body: committed(route).replace(/"version":\d+/, '"version":0') });
    default:
      return fault satisfies never;
  }
}

function contentTypeOf(route: Route): string {
  return contentType(new URL(route.request().url()).pathname);
}

function half(text: string): string {
  return text.slice(0, text.length / 2);
}

/** Of the same length, a part overwritten by what ends a text of any kind and begins nothing. */
function corrupted(text: string): string {
  const from = Math.floor(text.length / 3);
  return text.slice(0, from) + '"\'`#'.repeat(16) + text.slice(from + 64);
}

function committed(route: Route): string {
  return readFileSync(`dist${new URL(route.request().url()).pathname}`, 'utf8');
}

/** What happens to a page's requests for some files. */
export interface Faulty {
  /** They fail so from now on; or only those whose path ends so, with others as if there were no network. */
  as(fault: Fault, only?: string, offline?: readonly string[]): void;
  /** They are answered as they should be. */
  lift(): void;
  /** They wait from now on, as on a slow line; gives the paths that do. */
  hold(): ReadonlySet<string>;
  /** Those that waited go on, and are answered as is said by then. */
  letGo(): void;
}

/** Makes requests fail until that is lifted. */
export async function faulty(page: Page, files: RegExp, first: Fault | null): Promise<Faulty> {
  let fault = first;
  let among = '';
  let offline: readonly string[] = [];
  let held = new Set<string>();
  let gate: Promise<void> | null = null;
  let open = () => {};
  await page.route(files, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (gate !== null) {
      held.add(pathname);
      await gate;
    }
    if (fault !== null && pathname.endsWith(among)) return fail(route, fault);
    return offline.includes(pathname) ? fail(route, 'offline') : route.fallback();
  });
  return {
    as: (next, only = '', without = []) => {
      fault = next;
      among = only;
      offline = without;
    },
    lift: () => {
      fault = null;
      offline = [];
    },
    hold: () => {
      held = new Set();
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return held;
    },
    letGo: () => {
      gate = null;
      open();
    },
  };
}
