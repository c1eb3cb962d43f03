import type { SourceBoundaries } from '../boundaries/readBoundaries.ts';
import { type PlacedPostcodes, placePostcodes } from './placePostcodes.ts';
import { postcodeFiles } from './postcodeFiles.ts';
import { readPostcodes } from './readPostcodes.ts';
import { seatAreas } from './seatArea.ts';

export interface BuiltPostcodes {
  /** The text of each file by its path in the package. */
  readonly files: ReadonlyMap<string, string>;
  /** What became of the postcodes, for the report. */
  readonly placed: PlacedPostcodes;
}

/**
 * The package's postcode files from the gzipped table of postcodes and the boundaries; the same bytes at every run.
 * @throws SourceError where the table is not as it must be; it names the file and the row or postcode.
 */
export function buildPostcodes(boundarySet: string, boundaries: SourceBoundaries, table: Uint8Array, file: string): BuiltPostcodes {
  const placed = placePostcodes(readPostcodes(table, file), file, seatAreas(boundaries));
  return { files: postcodeFiles(boundarySet, placed.seats), placed };
}
