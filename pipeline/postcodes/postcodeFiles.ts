import { encodePostcodeIndex } from '../../src/dataset/postcodeIndex.ts';
import { outwardPath, POSTCODE_INDEX_PATH } from '../../src/dataset/postcodePaths.ts';
import { encodePostcodes, seatsByPostcodes } from '../../src/dataset/postcodes.ts';
import type { PlacedPostcodes } from './placePostcodes.ts';
import { postcodeDigest } from './postcodeDigest.ts';

/**
 * The files of the postcodes: the text of each by its path in the package. The index carries a digest of all the others, so its
 * own SHA-256 stands for the folder.
 */
export function postcodeFiles(boundarySet: string, { seats, counts }: PlacedPostcodes): ReadonlyMap<string, string> {
  const ordered = [...seats].sort(([a], [b]) => (a < b ? -1 : 1));
  const texts = new Map(ordered.map(([outward, seatByInward]) => [outward, encodePostcodes(outward, seatByInward)]));
  const index = encodePostcodeIndex({
    boundarySet,
    postcodes: counts,
    files: {
      count: texts.size,
      bytes: [...texts.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0),
      sha256: postcodeDigest(texts),
    },
    seatsByOutward: new Map(ordered.map(([outward, seatByInward]) => [outward, seatsByPostcodes(seatByInward.values())])),
  });
  return new Map([
    [POSTCODE_INDEX_PATH, index],
    ...[...texts].map(([outward, text]): [string, string] => [outwardPath(outward, POSTCODE_INDEX_PATH), text]),
  ]);
}
