import { DataError } from '../../src/dataset/dataError.ts';
import { decodePostcodeIndex } from '../../src/dataset/postcodeIndex.ts';
import { outwardOfPath, outwardPath, POSTCODE_INDEX_PATH } from '../../src/dataset/postcodePaths.ts';
import { decodePostcodes } from '../../src/dataset/postcodes.ts';
import type { AreaCode } from '../../src/election/area.ts';
import { postcodeDigest } from './postcodeDigest.ts';

/**
 * Reads the postcode files of a package back as the page will, and checks that they are those that their index speaks of.
 * @throws DataError at the first file that is missing, left over, cannot be read, or names a seat that the results do not have.
 */
export function checkPostcodes(files: ReadonlyMap<string, string>, codes: readonly AreaCode[]): void {
  const index = decodePostcodeIndex(files.get(POSTCODE_INDEX_PATH) ?? '', POSTCODE_INDEX_PATH);
  const known = new Set(codes);
  const texts = new Map<string, string>();
  for (const [outward, seats] of index.seatsByOutward) {
    const path = outwardPath(outward, POSTCODE_INDEX_PATH);
    const text = files.get(path);
    if (text === undefined) throw new DataError(path, 'it is missing from the package');
    const own = decodePostcodes(text, path, outward).seats;
    if (own.join() !== seats.join())
      throw new DataError(path, `its seats are ${own.join(', ')}, where the index has ${seats.join(', ')}`);
    const unknown = own.find((code) => !known.has(code));
    if (unknown !== undefined) throw new DataError(path, `it names the seat ${unknown}, which the results do not have`);
    texts.set(outward, text);
  }
  if (postcodeDigest(texts) !== index.files.sha256)
    throw new DataError(POSTCODE_INDEX_PATH, 'its digest is not that of the postcode files');
  for (const path of files.keys()) {
    const outward = outwardOfPath(path);
    if (outward !== null && !index.seatsByOutward.has(outward))
      throw new DataError(path, 'the index of outward codes does not have it');
  }
}
