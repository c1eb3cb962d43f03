import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import { brotliOf, gzipOf } from '../../../scripts/measureBuild/compressed.ts';
import { contentType, isCompressible } from './contentType.ts';

/** Below this, compressing makes nothing smaller. */
const SMALLEST_COMPRESSED = 256;

/** A file's bytes for browsers that accept brotli, and for those that accept gzip only. */
interface Encodings {
  readonly br: Buffer;
  readonly gzip: Buffer;
}

interface ServedFile {
  readonly type: string;
  readonly body: Buffer;
  readonly encodings: Encodings | null;
}

/** The header in which each answer has a number of its own: one that comes with a number once more came from a cache. */
export const ANSWER_NUMBER = 'x-answer-number';

export interface RunningServer {
  /** "http://127.0.0.1:40321" */
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Serves folders as a deployment of static files does: compressed beforehand, everything in memory, nothing computed while a page
 * waits. `mounts` gives the folder for each first part of an address: `{ app: '/…/dist' }` serves `/app/index.html`.
 */
export async function startServer(mounts: Readonly<Record<string, string>>): Promise<RunningServer> {
  const files = new Map(Object.entries(mounts).flatMap(([mount, folder]) => filesOf(mount, folder)));
  let answers = 0;
  const server = createServer((request, response) => {
    answers += 1;
    response.setHeader(ANSWER_NUMBER, answers);
    answer(files, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function filesOf(mount: string, folder: string): [string, ServedFile][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry): [string, ServedFile][] => {
    if (!entry.isFile() || entry.name.endsWith('.map')) return [];
    const file = join(entry.parentPath, entry.name);
    const body = readFileSync(file);
    const encodings =
      isCompressible(file) && body.length >= SMALLEST_COMPRESSED ? { br: brotliOf(body), gzip: gzipOf(body) } : null;
    return [[`/${mount}/${relative(folder, file).split(sep).join('/')}`, { type: contentType(file), body, encodings }]];
  });
}

function answer(files: ReadonlyMap<string, ServedFile>, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const file = files.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.');
    return;
  }
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding = file.encodings === null ? null : /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
  const body = encoding === null || file.encodings === null ? file.body : file.encodings[encoding];
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': body.length,
    'cache-control': 'public, max-age=3600',
    vary: 'accept-encoding',
    ...(encoding === null ? {} : { 'content-encoding': encoding }),
  });
  response.end(body);
}
