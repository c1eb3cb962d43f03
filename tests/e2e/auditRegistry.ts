import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** A package registry as `npm audit` asks it, which knows one thing. */
export interface AuditRegistry {
  readonly address: string;
  /** The packages that it has been asked about. */
  asked(): readonly string[];
  close(): void;
}

/**
 * Serves a registry that knows of a fault of the given severity in every version of one package, and tells it to whoever asks about that
 * package, as the real one does; with `null`, like a mirror, it takes no questions.
 */
export async function auditRegistry(faulty: string, severity: string | null): Promise<AuditRegistry> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const send = (status: number, content: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));
    };
    if (request.method === 'GET') return send(200, packument(decodeURIComponent(request.url?.slice(1) ?? '')));
    const body = Buffer.concat(chunks);
    const question: unknown = JSON.parse(String(request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body));
    asked.push(...Object.keys(Object(question)));
    if (severity === null) return send(405, {});
    const advisory = { id: 1, url: 'https://example.org/1', title: 'A fault', severity, vulnerable_versions: '*' };
    return send(200, asked.includes(faulty) ? { [faulty]: [advisory] } : {});
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const at = server.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  return { address: `http://127.0.0.1:${port}/`, asked: () => asked, close: () => server.close() };
}

/** What a registry says of a package: here of its installed version alone. */
function packument(name: string) {
  const { version }: { version: string } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  return { name, 'dist-tags': { latest: version }, versions: { [version]: { name, version } } };
}
