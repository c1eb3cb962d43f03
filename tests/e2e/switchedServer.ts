import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { contentType } from '../bench/server/contentType.ts';

/** A server of one folder at a time, as where a new release is put in the place of an old one. */
export interface SwitchedServer {
  readonly address: string;
  /** Every path that was asked for since the last switch. */
  readonly asked: string[];
  serve(folder: string): void;
  /** From now on sends the files whose paths match with their last half missing, as a bad line or cache leaves them; `null`: whole again. */
  damage(paths: RegExp | null): void;
  close(): Promise<void>;
}

export async function startSwitchedServer(first: string): Promise<SwitchedServer> {
  let folder = first;
  let damaged: RegExp | null = null;
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    const file = join(folder, pathname === '/' ? 'index.html' : decodeURIComponent(pathname));
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': contentType(file), 'Cache-Control': 'no-cache' });
    const content = readFileSync(file);
    response.end(damaged?.test(pathname) ? content.subarray(0, content.length / 2) : content);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    asked,
    serve: (next) => {
      folder = next;
      asked.length = 0;
    },
    damage: (paths) => {
      damaged = paths;
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}
