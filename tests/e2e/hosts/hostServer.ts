import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** The libraries with which publishers size frames, by the address at which a page finds them. */
const LIBRARIES: Readonly<Record<string, string>> = {
  '/lib/pym.js': 'node_modules/pym.js/dist/pym.v1.min.js',
  '/lib/iframe-resizer.js': 'node_modules/@iframe-resizer/parent/index.umd.js',
  '/lib/sidechain.js': 'node_modules/@nprapps/sidechain/dist/sidechain.js',
};

/** One grey dot, as a still picture beside a frame that a test makes up. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNsaGj4DwAFhAKAjM1mJgAAAABJRU5ErkJggg==',
  'base64',
);

/** A publisher's site: it has another origin than the map. */
export interface HostServer {
  readonly origin: string;
  /** The same site under another origin, for what is neither the publisher's nor the map's. */
  readonly strangeOrigin: string;
  /** Puts a page on the site, with response headers if it is to have any. Returns its address. */
  put(path: string, html: string, headers?: Readonly<Record<string, string>>): string;
  stop(): Promise<void>;
}

/** Starts a publisher's site on a free port. */
export async function startHostServer(): Promise<HostServer> {
  const pages = new Map<string, { readonly html: string; readonly headers: Readonly<Record<string, string>> }>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages.get(pathname);
    const library = LIBRARIES[pathname];
    if (page !== undefined) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
    else if (library !== undefined) response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(library));
    else if (pathname.startsWith('/pictures/')) response.writeHead(200, { 'content-type': 'image/png' }).end(PICTURE);
    else response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host server has no port');
  const origin = `http://localhost:${address.port}`;
  return {
    origin,
    strangeOrigin: `http://127.0.0.1:${address.port}`,
    put: (path, html, headers = {}) => {
      pages.set(path, { html, headers });
      return `${origin}${path}`;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
