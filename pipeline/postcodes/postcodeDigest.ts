import { createHash } from 'node:crypto';

/**
 * One SHA-256 for the files of all outward codes, given in the order of ASCII: that of the list of their own, as
 * `LC_ALL=C sha256sum [A-Z]*.json | sha256sum` makes it in their folder.
 */
export function postcodeDigest(texts: ReadonlyMap<string, string>): string {
  const list = createHash('sha256');
  for (const [outward, text] of texts) list.update(`${createHash('sha256').update(text).digest('hex')}  ${outward}.json\n`);
  return list.digest('hex');
}
