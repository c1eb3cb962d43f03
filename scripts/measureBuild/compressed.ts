import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/hustings-compressed/', import.meta.url));

/** A file as a server sends it to browsers that accept brotli, which is compressed as hard as can be, as a deployment does beforehand. */
export function brotliOf(body: Buffer): Buffer {
  return cached(body, 'br', () =>
    brotliCompressSync(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  );
}

/** The same for browsers that accept gzip only. */
export function gzipOf(body: Buffer): Buffer {
  return cached(body, 'gz', () => gzipSync(body, { level: constants.Z_BEST_COMPRESSION }));
}

/** Kept by content: the hardest brotli takes seconds a megabyte. */
function cached(body: Buffer, ending: string, compress: () => Buffer): Buffer {
  const file = `${CACHE}${createHash('sha256').update(body).digest('hex')}.${ending}`;
  if (existsSync(file)) return readFileSync(file);
  const compressed = compress();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, compressed);
  return compressed;
}
