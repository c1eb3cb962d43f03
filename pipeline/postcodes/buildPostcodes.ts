import type { SourceBoundaries } from '../boundaries/readBoundaries.ts';
import type { ReadSource } from '../readSource.ts';
import { placePostcodes } from './placePostcodes.ts';
import { postcodeFiles } from './postcodeFiles.ts';
import { readPostcodes } from './readPostcodes.ts';
import { seatAreas } from './seatArea.ts';

/**
 * The package's postcode files, texts by path, from the table of postcodes and the boundaries that they are placed in.
 * @throws SourceError where the table is not as it must be; it names the file and the row or postcode.
 */
export function buildPostcodes(
  read: ReadSource,
  file: string,
  boundarySet: string,
  boundaries: SourceBoundaries,
): ReadonlyMap<string, string> {
  return postcodeFiles(boundarySet, placePostcodes(readPostcodes(read, file), file, seatAreas(boundaries)));
}
