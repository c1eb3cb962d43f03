import { encodeDetail, encodeOverview } from '../src/dataset/boundaries.ts';
import { encodeFormerSeats } from '../src/dataset/formerSeats.ts';
import { encodeHexagons } from '../src/dataset/hexagons.ts';
import type { AreaSetEntry } from '../src/dataset/manifest.ts';
import { encodeNeighbours } from '../src/dataset/neighbours.ts';
import { encodeOrientation } from '../src/dataset/orientation.ts';
import { detailPath } from '../src/dataset/packagePaths.ts';
import { encodePlaces } from '../src/dataset/places.ts';
import type { Contest } from '../src/election/contest.ts';
import { buildBoundaries } from './boundaries/buildBoundaries.ts';
import { readBoundaries } from './boundaries/readBoundaries.ts';
import { readFormerSeats } from './boundaries/readFormerSeats.ts';
import { readHexagons } from './boundaries/readHexagons.ts';
import type { AreaSetDefinition } from './definition/areaSetDefinition.ts';
import { areaSetEntry } from './packageEntries.ts';
import { buildOrientation } from './places/buildOrientation.ts';
import { buildPlaces } from './places/buildPlaces.ts';
import { readCouncils } from './places/readCouncils.ts';
import { readTowns } from './places/readTowns.ts';
import { readWards } from './places/readWards.ts';
import { seatAround } from './places/seatAround.ts';
import { buildPostcodes } from './postcodes/buildPostcodes.ts';
import type { ReadSource } from './readSource.ts';

/** An area set's files, texts by path, and what the package's table of contents says of it. */
export interface BuiltAreaSet {
  readonly files: ReadonlyMap<string, string>;
  readonly entry: AreaSetEntry;
}

/**
 * The files of an area set: boundaries at both levels of detail, neighbours, hexagons, and what the search knows beside the areas.
 * @throws SourceError where a source does not have the same areas as the elections, or what was made of it fails a check.
 */
export function buildAreaSet(read: ReadSource, definition: AreaSetDefinition, areas: readonly Contest[]): BuiltAreaSet {
  const { folder, boundaries: boundaryFile, hexagons, formerAreas, formerCodes, wards, postcodes } = definition;
  const paths = areaSetEntry(definition);
  const boundaries = readBoundaries(read, boundaryFile);
  const { overview, details, neighbours } = buildBoundaries(folder, boundaries, areas);
  const files = new Map([
    [paths.overview, encodeOverview(overview)],
    ...details.map((detail): [string, string] => [detailPath(paths, detail.number), encodeDetail(detail)]),
    [paths.neighbours, encodeNeighbours(folder, neighbours)],
    [paths.hexagons, encodeHexagons(folder, readHexagons(read, hexagons, areas))],
  ]);
  if (formerAreas !== null && paths.formerSeats !== null)
    files.set(paths.formerSeats, encodeFormerSeats(folder, readFormerSeats(read, formerAreas, formerCodes, areas)));
  const [towns, seatAt] = [readTowns(), seatAround(boundaries, areas)];
  const placedWards = wards === null ? [] : readWards(read, wards, formerCodes);
  if (paths.places !== null) files.set(paths.places, encodePlaces(folder, buildPlaces(towns, placedWards, seatAt, areas)));
  if (paths.orientation !== null) {
    const councils = readCouncils(read, definition.councils, formerCodes);
    files.set(paths.orientation, encodeOrientation(folder, buildOrientation(definition, areas, { towns, councils, seatAt })));
  }
  if (postcodes !== null) for (const [path, text] of buildPostcodes(read, postcodes, folder, boundaries)) files.set(path, text);
  return { files, entry: { ...paths, detailFiles: details.length } };
}
