import { createServer, request } from 'node:http';

const RECORDER = '/faults.js';
/** Runs first in every page: sends on what the page throws, prints as an error, or breaks of its policy. */
const SCRIPT = `(() => {
  const tell = (...words) => navigator.sendBeacon('/faults', location.pathname + ': ' + words.join(' '));
  addEventListener('error', (event) => tell(event.message ?? 'did not arrive: ' + (event.target.src ?? event.target.href), event.error?.stack ?? ''), true);
  addEventListener('unhandledrejection', ({ reason }) => tell('rejected:', reason, reason?.stack ?? ''));
  document.addEventListener('securitypolicyviolation', (event) => tell('forbidden:', event.violatedDirective, event.blockedURI));
  const print = console.error;
  console.error = (...words) => { tell(...words); print(...words); };
})();`;

interface FaultsServer {
  readonly address: string;
  readonly faults: readonly string[];
  close(): void;
}

/** Serves what another server serves and collects the faults of its pages, for browsers whose driver does not tell of them. */
export async function serveWithFaults(origin: string): Promise<FaultsServer> {
  const faults: string[] = [];
  const server = createServer((asked, answer) => {
    const url = asked.url ?? '/';
    if (url === '/faults') {
      asked.on('data', (data: Buffer) => faults.push(String(data)));
      asked.on('end', () => answer.writeHead(204).end());
      return;
    }
    if (url === RECORDER) {
      answer.writeHead(200, { 'content-type': 'text/javascript' }).end(SCRIPT);
      return;
    }
    const page = /\.html(\?|$)|\/(\?|$)/.test(url);
    const headers = { ...asked.headers, ...(page ? { 'accept-encoding': 'identity' } : {}) };
    const passed = request(new URL(url, origin), { method: asked.method, headers }, (got) => {
      const { 'content-length': _, ...kept } = got.headers;
      answer.writeHead(got.statusCode ?? 502, page ? kept : got.headers);
      if (!page) {
        got.pipe(answer);
        return;
      }
      const parts: Buffer[] = [];
      got.on('data', (part: Buffer) => parts.push(part));
      got.on('end', () => answer.end(String(Buffer.concat(parts)).replace('<head>', `<head><script src="${RECORDER}"></script>`)));
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/`,
    faults,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
