import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { contentType } from '../../bench/server/contentType.ts';

/** A way in which a file may fail to arrive whole. */
export type Fault = 'offline' | 'missing' | 'broken server' | 'wrong type' | 'cut off' | 'corrupted' | 'older version';

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
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in to the hotel</title>' });
    case 'cut off':
      return route.fulfill({ contentType: contentTypeOf(route), body: committed(route).slice(0, 200) });
    case 'corrupted':
      return route.fulfill({ contentType: contentTypeOf(route), body: corrupted(committed(route)) });
    case 'older version':
      return route.fulfill({ contentType: contentTypeOf(route), body: committed(route).replace('"version":1', '"version":0') });
    default:
      return fault satisfies never;
  }
}

function contentTypeOf(route: Route): string {
  return contentType(new URL(route.request().url()).pathname);
}

/** Of the same length, its middle overwritten. */
function corrupted(text: string): string {
  const from = Math.floor(text.length / 3);
  return text.slice(0, from) + '#'.repeat(64) + text.slice(from + 64);
}

function committed(route: Route): string {
  return readFileSync(`dist${new URL(route.request().url()).pathname}`, 'utf8');
}

/** Makes requests fail from now on, in the way that `as` says, until it is lifted. */
export async function faulty(page: Page, files: RegExp, first: Fault) {
  let fault: Fault | null = first;
  await page.route(files, (route) => (fault === null ? route.fallback() : fail(route, fault)));
  return {
    as: (next: Fault) => {
      fault = next;
    },
    lift: () => {
      fault = null;
    },
  };
}
