import { decodeDetail, decodeOverview } from '../src/dataset/boundaries.ts';
import { decodeCandidacies } from '../src/dataset/candidacies.ts';
import { DataError } from '../src/dataset/dataError.ts';
import { decodeFormerSeats } from '../src/dataset/formerSeats.ts';
import { decodeHexagons } from '../src/dataset/hexagons.ts';
import { type AreaSetEntry, decodeManifest, type ElectionEntry } from '../src/dataset/manifest.ts';
import { decodeNeighbours } from '../src/dataset/neighbours.ts';
import { decodeOrientation } from '../src/dataset/orientation.ts';
import { detailPath, MANIFEST_PATH } from '../src/dataset/packagePaths.ts';
import { decodePlaces } from '../src/dataset/places.ts';
import { outwardOfPath } from '../src/dataset/postcodePaths.ts';
import { decodeResults } from '../src/dataset/resultsFile.ts';
import { checkPostcodes } from './postcodes/checkPostcodes.ts';

/**
 * Reads a finished package back as the page will, and checks that its files hold the same seats.
 * @throws DataError at the first file that cannot be read, or contradicts the others.
 */
export function checkPackage(files: ReadonlyMap<string, string>): void {
  const textOf = (path: string): string => {
    const text = files.get(path);
    if (text === undefined) throw new DataError(path, 'it is missing from the package');
    return text;
  };
  const manifest = decodeManifest(textOf(MANIFEST_PATH), MANIFEST_PATH);
  for (const election of manifest.elections) {
    const areaSet = manifest.areaSets.find(({ id }) => id === election.areaSet);
    if (areaSet !== undefined) checkElection(files, textOf, election, areaSet);
  }
  // The postcode files stand in their index, which has a digest of them all; listed here they would be most of the manifest.
  const listed = new Set([MANIFEST_PATH, ...manifest.files.map(({ path }) => path)]);
  for (const path of files.keys())
    if (!listed.has(path) && outwardOfPath(path) === null) throw new DataError(MANIFEST_PATH, `it does not list ${path}`);
}

function checkElection(
  files: ReadonlyMap<string, string>,
  textOf: (path: string) => string,
  { results, candidacies }: ElectionEntry,
  areaSet: AreaSetEntry,
): void {
  const election = decodeResults(textOf(results), results);
  const codes = election.contests.map(({ code }) => code);
  if (codes.length !== areaSet.areas)
    throw new DataError(results, `it holds ${codes.length} seats, where the manifest says ${areaSet.areas}`);
  if (candidacies !== null) decodeCandidacies(textOf(candidacies), candidacies, election);
  const atlas = decodeOverview(textOf(areaSet.overview), areaSet.overview, codes);
  const neighbours = decodeNeighbours(textOf(areaSet.neighbours), areaSet.neighbours);
  if (areaSet.formerSeats !== null) decodeFormerSeats(textOf(areaSet.formerSeats), areaSet.formerSeats, codes.length);
  if (areaSet.places !== null) decodePlaces(textOf(areaSet.places), areaSet.places, codes.length);
  if (areaSet.orientation !== null) decodeOrientation(textOf(areaSet.orientation), areaSet.orientation, codes.length);
  const { hexagons } = decodeHexagons(textOf(areaSet.hexagons), areaSet.hexagons);
  if (neighbours.length !== codes.length)
    throw new DataError(areaSet.neighbours, `it holds ${neighbours.length} seats instead of ${codes.length}`);
  if (hexagons.length !== codes.length)
    throw new DataError(areaSet.hexagons, `it holds ${hexagons.length} seats instead of ${codes.length}`);
  const lonely = neighbours.findIndex((own) => own.length === 0);
  if (lonely >= 0) throw new DataError(areaSet.neighbours, `${codes[lonely]} has no neighbour`);

  const numbers = new Set(atlas.detailFile);
  if (numbers.size !== areaSet.detailFiles)
    throw new DataError(
      areaSet.overview,
      `it names ${numbers.size} files of detail, where the manifest says ${areaSet.detailFiles}`,
    );
  for (const number of numbers) {
    const path = detailPath(areaSet, number);
    const { polygons } = decodeDetail(textOf(path), path);
    const expected = atlas.detailFile.flatMap((file, index) => (file === number ? [index] : []));
    const found = [...polygons.keys()];
    if (found.length !== expected.length || expected.some((index) => !polygons.has(index))) {
      throw new DataError(path, `it holds the seats ${found.join(', ')}, where the overview expects ${expected.join(', ')}`);
    }
  }
  if (areaSet.postcodes !== null) checkPostcodes(files, codes);
}
