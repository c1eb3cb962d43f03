import { decodeDetail, decodeOverview } from '../src/dataset/boundaries.ts';
import { decodeCandidacies } from '../src/dataset/candidacies.ts';
import { DataError } from '../src/dataset/dataError.ts';
import { decodeFormerSeats } from '../src/dataset/formerSeats.ts';
import { decodeHexagons } from '../src/dataset/hexagons.ts';
import { decodeManifest } from '../src/dataset/manifest.ts';
import { decodeNeighbours } from '../src/dataset/neighbours.ts';
import { detailPath, PACKAGE_PATHS } from '../src/dataset/packagePaths.ts';
import { decodePlaces } from '../src/dataset/places.ts';
import { outwardOfPath } from '../src/dataset/postcodePaths.ts';
import { decodeResults } from '../src/dataset/results.ts';
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
  const election = decodeResults(textOf(PACKAGE_PATHS.results), PACKAGE_PATHS.results);
  const codes = election.contests.map(({ code }) => code);
  decodeCandidacies(textOf(PACKAGE_PATHS.candidacies), PACKAGE_PATHS.candidacies, election);
  const atlas = decodeOverview(textOf(PACKAGE_PATHS.overview), PACKAGE_PATHS.overview, codes);
  const neighbours = decodeNeighbours(textOf(PACKAGE_PATHS.neighbours), PACKAGE_PATHS.neighbours);
  decodeFormerSeats(textOf(PACKAGE_PATHS.formerSeats), PACKAGE_PATHS.formerSeats, codes.length);
  decodePlaces(textOf(PACKAGE_PATHS.places), PACKAGE_PATHS.places, codes.length);
  const { hexagons } = decodeHexagons(textOf(PACKAGE_PATHS.hexagons), PACKAGE_PATHS.hexagons);
  if (neighbours.length !== codes.length)
    throw new DataError(PACKAGE_PATHS.neighbours, `it holds ${neighbours.length} seats instead of ${codes.length}`);
  if (hexagons.length !== codes.length)
    throw new DataError(PACKAGE_PATHS.hexagons, `it holds ${hexagons.length} seats instead of ${codes.length}`);
  const lonely = neighbours.findIndex((own) => own.length === 0);
  if (lonely >= 0) throw new DataError(PACKAGE_PATHS.neighbours, `${codes[lonely]} has no neighbour`);

  for (const number of new Set(atlas.detailFile)) {
    const path = detailPath(number);
    const { polygons } = decodeDetail(textOf(path), path);
    const expected = atlas.detailFile.flatMap((file, index) => (file === number ? [index] : []));
    const found = [...polygons.keys()];
    if (found.length !== expected.length || expected.some((index) => !polygons.has(index))) {
      throw new DataError(path, `it holds the seats ${found.join(', ')}, where the overview expects ${expected.join(', ')}`);
    }
  }
  const manifest = decodeManifest(textOf(PACKAGE_PATHS.manifest), PACKAGE_PATHS.manifest);
  const listed = new Set([PACKAGE_PATHS.manifest, ...manifest.files.map(({ path }) => path)]);
  checkPostcodes(files, codes);
  // The postcode files stand in their index, which has a digest of them all; listed here they would be most of the manifest.
  for (const path of files.keys())
    if (!listed.has(path) && outwardOfPath(path) === null) throw new DataError(PACKAGE_PATHS.manifest, `it does not list ${path}`);
}
