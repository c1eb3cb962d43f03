import { createHash } from 'node:crypto';
import { encodePostcodeIndex } from '../../src/dataset/postcodeIndex.ts';
import { outwardPath, POSTCODE_INDEX_PATH } from '../../src/dataset/postcodePaths.ts';
import { encodePostcodes, seatsByPostcodes } from '../../src/dataset/postcodes.ts';
import type { SeatsOfPostcodes } from './placePostcodes.ts';

/**
 * The files of the postcodes: the text of each by its path in the package. The index carries a digest of all the others, so its
 * own SHA-256 stands for the folder.
 */
export function postcodeFiles(boundarySet: string, seats: SeatsOfPostcodes): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const digests = createHash('sha256');
  let bytes = 0;
  let postcodes = 0;
  const ordered = [...seats].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [outward, seatByInward] of ordered) {
    const text = encodePostcodes(outward, seatByInward);
    files.set(outwardPath(outward), text);
    digests.update(`${createHash('sha256').update(text).digest('hex')}  ${outward}.json\n`);
    bytes += Buffer.byteLength(text);
    postcodes += seatByInward.size;
  }
  const index = encodePostcodeIndex({
    boundarySet,
    postcodes,
    files: { count: ordered.length, bytes, sha256: digests.digest('hex') },
    seatsByOutward: new Map(ordered.map(([outward, seatByInward]) => [outward, seatsByPostcodes(seatByInward.values())])),
  });
  return new Map([[POSTCODE_INDEX_PATH, index], ...files]);
}
