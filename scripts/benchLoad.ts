import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from './buildIfNeeded.ts';
import { commandOf, startNginx } from './serving/nginx.ts';

const PORT = 4290;
const CONNECTIONS = 64;

/** `npm run bench:load -- [FOLDER] [--seconds N]`: the build, each address for eight seconds, where nothing else is said. */
const { values, positionals } = parseArgs({ options: { seconds: { type: 'string', default: '8' } }, allowPositionals: true });
const SECONDS = Number(values.seconds);
const [FOLDER = 'dist'] = positionals;

/** What readers and articles ask for, with the encoding that browsers ask for. */
const ADDRESSES: readonly { readonly name: string; readonly path: string }[] = [
  { name: 'the app’s page', path: '/' },
  { name: 'the embed’s page', path: '/embed.html' },
  { name: 'the loader', path: '/embed.js' },
  { name: 'the results', path: '/data/ge2024/results.json' },
  { name: 'a postcode file', path: '/data/postcodes/LE2.json' },
];

function measure(wrk: string, address: string): { readonly perSecond: string; readonly slowest: string; readonly faults: string } {
  const threads = Math.min(2, cpus().length);
  const { stdout } = spawnSync(
    wrk,
    [
      '-t',
      String(threads),
      '-c',
      String(CONNECTIONS),
      '-d',
      `${SECONDS}s`,
      '--latency',
      '-H',
      'Accept-Encoding: br, gzip',
      address,
    ],
    { encoding: 'utf8' },
  );
  const perSecond = /Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? 'not measured';
  const slowest = /99%\s+(\S+)/.exec(stdout)?.[1] ?? 'not measured';
  const socket = /Socket errors:.*/.exec(stdout)?.[0];
  const status = /Non-2xx or 3xx responses:.*/.exec(stdout)?.[0];
  return { perSecond, slowest, faults: [socket, status].filter((fault) => fault !== undefined).join('; ') || 'none' };
}

const wrk = commandOf('wrk');
if (wrk === null || commandOf('nginx') === null) {
  console.error('This measures real nginx with wrk: apt-get install nginx libnginx-mod-http-brotli-static wrk');
  process.exitCode = 2;
} else {
  if (FOLDER === 'dist') await buildIfNeeded();
  spawnSync('npx', ['tsx', 'scripts/compress.ts', FOLDER], { stdio: 'inherit' });
  const nginx = await startNginx(FOLDER, PORT);
  console.log(`nginx and wrk on the same ${cpus().length} cores, ${CONNECTIONS} connections, ${SECONDS} seconds each:`);
  for (const { name, path } of ADDRESSES) {
    const answer = await fetch(`${nginx.address}${path}`);
    if (!answer.ok) {
      console.log(`  ${name}: is not in this build (${answer.status})`);
      continue;
    }
    const { perSecond, slowest, faults } = measure(wrk, `${nginx.address}${path}`);
    console.log(
      `  ${name}: ${Math.round(Number(perSecond)).toLocaleString('en-GB')} a second, 99% within ${slowest}, errors: ${faults}`,
    );
  }
  nginx.stop();
}
