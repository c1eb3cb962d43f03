import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeOverview } from '../../src/dataset/boundaries.ts';
import { decodeFormerSeats } from '../../src/dataset/formerSeats.ts';
import { decodeHexagons } from '../../src/dataset/hexagons.ts';
import type { PackageEntry } from '../../src/dataset/packagePaths.ts';
import { decodeResults } from '../../src/dataset/resultsFile.ts';
import type { Election } from '../../src/election/election.ts';
import type { FormerSeat } from '../../src/election/formerSeat.ts';
import type { Atlas } from '../../src/geography/atlas.ts';
import type { HexagonLayout } from '../../src/geography/hexagonLayout.ts';

/** What of an election its page is drawn from. */
export interface ElectionPackage {
  readonly election: Election;
  readonly atlas: Atlas;
  readonly hexagons: HexagonLayout;
  readonly former: readonly FormerSeat[];
}

/**
 * The results, the overview boundaries, the hexagons and the former seats of an election of the data package in a folder. Errors: as the
 * decoders', with the file's name.
 */
export function readPackage(
  folder: string,
  { election: { results }, areaSet: { overview, formerSeats, hexagons } }: PackageEntry,
): ElectionPackage {
  const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');
  const election = decodeResults(textOf(results), results);
  const codes = election.contests.map(({ code }) => code);
  return {
    election,
    atlas: decodeOverview(textOf(overview), overview, codes),
    former: formerSeats === null ? [] : decodeFormerSeats(textOf(formerSeats), formerSeats, codes.length),
    hexagons: decodeHexagons(textOf(hexagons), hexagons),
  };
}
