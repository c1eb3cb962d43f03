import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliOf, gzipOf } from './measureBuild/compressed.ts';

const [folder = 'dist'] = process.argv.slice(2);
const TEXT = /\.(html|js|mjs|css|json|svg|txt|csv|webmanifest)$/;
/** Bytes below which a packet holds the file anyway. */
const WORTHWHILE = 1000;

let written = 0;
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  const path = join(folder, name);
  if (!TEXT.test(name) || !statSync(path).isFile()) continue;
  const body = readFileSync(path);
  if (body.length < WORTHWHILE) continue;
  writeFileSync(`${path}.br`, brotliOf(body));
  writeFileSync(`${path}.gz`, gzipOf(body));
  written += 1;
}
console.log(`${written} files have their .br and .gz beside them.`);
