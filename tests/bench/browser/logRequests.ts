import type { Page, Request } from '@playwright/test';
import { ANSWER_NUMBER } from '../server/startServer.ts';
import { type FileKind, fileKind } from './fileKind.ts';

/** One response that arrived whole. */
export interface LoadedFile {
  readonly address: string;
  readonly kind: FileKind;
  readonly status: number;
  /** The body as it was sent, compressed. */
  readonly bytes: number;
  /** When the last byte was here, milliseconds since 1970. */
  readonly endedAt: number;
}

export interface RequestLog {
  /** Requests under way. */
  pending(): number;
  /** When the last request ended, milliseconds since 1970; 0 before the first. */
  lastEnd(): number;
  /** Addresses that were asked for and not received. */
  readonly failed: readonly string[];
  /** All files that have arrived so far, in the order in which they did. */
  files(): Promise<readonly LoadedFile[]>;
}

/** Follows what a page fetches from now on, its workers included. */
export function logRequests(page: Page): RequestLog {
  const pending = new Set<Request>();
  const finished: { request: Request; endedAt: number }[] = [];
  const failed: string[] = [];
  let lastEnd = 0;
  page.on('request', (request) => {
    if (isWeb(request)) pending.add(request);
  });
  page.on('requestfinished', (request) => {
    if (!pending.delete(request)) return;
    lastEnd = Date.now();
    finished.push({ request, endedAt: lastEnd });
  });
  page.on('requestfailed', (request) => {
    if (!pending.delete(request)) return;
    lastEnd = Date.now();
    failed.push(request.url());
  });
  return {
    pending: () => pending.size,
    lastEnd: () => lastEnd,
    failed,
    files: async () => {
      const answers = new Set<string>();
      const files: LoadedFile[] = [];
      for (const { request, endedAt } of finished) files.push(await loadedFile(request, endedAt, answers));
      return files;
    },
  };
}

function isWeb(request: Request): boolean {
  return /^https?:/.test(request.url());
}

async function loadedFile(request: Request, endedAt: number, answers: Set<string>): Promise<LoadedFile> {
  const response = await request.response();
  const headers = response?.headers() ?? {};
  const sizes = await request.sizes().catch(() => null);
  // A worker's script reports no size of its own; the server says how long its compressed body is.
  const sent = sizes !== null && sizes.responseBodySize > 0 ? sizes.responseBodySize : Number(headers['content-length'] ?? 0);
  // A worker's script that was fetched ahead comes from the cache, and is not sent again.
  const answer = headers[ANSWER_NUMBER];
  const bytes = answer !== undefined && answers.has(answer) ? 0 : sent;
  if (answer !== undefined) answers.add(answer);
  return {
    address: request.url(),
    kind: fileKind(headers['content-type'] ?? '', request.url()),
    status: response?.status() ?? 0,
    bytes,
    endedAt,
  };
}
