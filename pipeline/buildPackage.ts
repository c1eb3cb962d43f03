import { createHash } from 'node:crypto';
import { encodeDetail, encodeOverview } from '../src/dataset/boundaries.ts';
import { encodeCandidacies } from '../src/dataset/candidacies.ts';
import { encodeFormerSeats } from '../src/dataset/formerSeats.ts';
import { encodeHexagons } from '../src/dataset/hexagons.ts';
import { encodeManifest } from '../src/dataset/manifest.ts';
import { encodeNeighbours } from '../src/dataset/neighbours.ts';
import { detailPath, MANIFEST_PATH } from '../src/dataset/packagePaths.ts';
import { encodePlaces } from '../src/dataset/places.ts';
import { outwardOfPath } from '../src/dataset/postcodePaths.ts';
import { encodeResults } from '../src/dataset/results.ts';
import { buildBoundaries } from './boundaries/buildBoundaries.ts';
import { readBoundaries } from './boundaries/readBoundaries.ts';
import { readFormerSeats } from './boundaries/readFormerSeats.ts';
import { readHexagons } from './boundaries/readHexagons.ts';
import { readReligion } from './census/readReligion.ts';
import { checkPackage } from './checkPackage.ts';
import { AREA_SET, BOUNDARY_FILE, BOUNDARY_SET, ELECTION, FILES, HEADING, KNOWN_RESULT } from './generalElection2024.ts';
import { PACKAGE_DATE } from './packageDate.ts';
import { buildPlaces } from './places/buildPlaces.ts';
import { readTowns } from './places/readTowns.ts';
import { readWards } from './places/readWards.ts';
import { buildPostcodes } from './postcodes/buildPostcodes.ts';
import type { ReadSource } from './readSource.ts';
import { buildElection, type ElectionSources } from './results/buildElection.ts';
import { checkElection } from './results/checkElection.ts';
import { readCandidacies } from './results/readCandidacies.ts';
import { readConstituencies } from './results/readConstituencies.ts';
import { readNotional } from './results/readNotional.ts';
import { readWelshNames } from './results/readWelshNames.ts';
import { SOURCES } from './sources.ts';

/** The texts of all files of a data package by their path. */
export type PackageFiles = ReadonlyMap<string, string>;

/**
 * The data package of the general election of 2024, made from the sources and checked: the same sources give the same bytes.
 * @throws SourceError where something in the sources is off, DataError where a finished file could not be read back.
 */
export function buildPackage(read: ReadSource): PackageFiles {
  const sources = readElection(read);
  const built = buildElection(sources);
  checkElection(built, sources, KNOWN_RESULT, FILES);
  const seats = built.election.contests;
  const boundaries = readBoundaries(read, BOUNDARY_FILE);
  const { overview, details, neighbours } = buildBoundaries(BOUNDARY_SET.id, boundaries, seats);

  const files = new Map<string, string>([
    [ELECTION.results, encodeResults(built.election)],
    [ELECTION.candidacies, encodeCandidacies(built.election, built.candidacies)],
    [AREA_SET.overview, encodeOverview(overview)],
    ...details.map((detail): [string, string] => [detailPath(AREA_SET, detail.number), encodeDetail(detail)]),
    [AREA_SET.neighbours, encodeNeighbours(BOUNDARY_SET.id, neighbours)],
    [AREA_SET.hexagons, encodeHexagons(BOUNDARY_SET.id, readHexagons(read, FILES.hexagons, seats))],
    [AREA_SET.formerSeats, encodeFormerSeats(BOUNDARY_SET.id, readFormerSeats(read, FILES.overlaps, seats))],
    [AREA_SET.places, encodePlaces(BOUNDARY_SET.id, buildPlaces(readTowns(), readWards(read, FILES), boundaries, seats))],
    ...buildPostcodes(read, FILES.postcodes, BOUNDARY_SET.id, boundaries),
  ]);
  files.set(
    MANIFEST_PATH,
    encodeManifest({
      date: PACKAGE_DATE,
      default: ELECTION.id,
      elections: [ELECTION],
      areaSets: [{ ...AREA_SET, areas: seats.length, detailFiles: details.length }],
      files: [...files]
        .filter(([path]) => outwardOfPath(path) === null)
        .map(([path, text]) => ({
          path,
          bytes: Buffer.byteLength(text),
          sha256: createHash('sha256').update(text).digest('hex'),
        })),
      sources: SOURCES,
    }),
  );
  checkPackage(files);
  return files;
}

function readElection(read: ReadSource): ElectionSources {
  const constituencies = readConstituencies(read, FILES.contests);
  return {
    heading: HEADING,
    contests: constituencies,
    candidacies: readCandidacies(read, FILES.candidacies),
    notional: readNotional(read, FILES.notional),
    notionalFile: FILES.notional,
    religion: readReligion(read, FILES, constituencies),
    welshNames: readWelshNames(read, FILES.welshNames, constituencies),
  };
}
