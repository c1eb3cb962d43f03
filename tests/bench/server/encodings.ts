import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { PROJECT_ROOT } from '../build/benchFolder.ts';

const CACHE = `${PROJECT_ROOT}node_modules/.cache/hustings-bench/`;

/** A file's bytes as a server sends them to browsers that accept brotli, and to those that accept gzip only. */
export interface Encodings {
  readonly br: Buffer;
  readonly gzip: Buffer;
}

/** Compresses as hard as can be, as a deployment does beforehand. Kept by content, since the hardest brotli takes seconds a megabyte. */
export function encodingsOf(body: Buffer): Encodings {
  const key = createHash('sha256').update(body).digest('hex');
  return {
    br: cached(`${key}.br`, () =>
      brotliCompressSync(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
      }),
    ),
    gzip: cached(`${key}.gz`, () => gzipSync(body, { level: constants.Z_BEST_COMPRESSION })),
  };
}

function cached(name: string, compress: () => Buffer): Buffer {
  const file = `${CACHE}${name}`;
  if (existsSync(file)) return readFileSync(file);
  const compressed = compress();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, compressed);
  return compressed;
}
