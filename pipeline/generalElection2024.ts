import type { AreaSetEntry, ElectionEntry } from '../src/dataset/manifest.ts';
import { POSTCODE_INDEX_PATH } from '../src/dataset/postcodePaths.ts';
import type { KnownResult } from './results/checkElection.ts';

/** Which sources the package of the general election of 4 July 2024 is made from, below the sources' folder. */
export const FILES = {
  contests: 'results/ge2024-constituencies.csv',
  candidacies: 'results/ge2024-candidacies.csv',
  notional: 'results/ge2019-notional.csv',
  religionEnglandWales: 'census/religion-england-wales-2021.csv',
  religionScotland: 'census/religion-scotland-2022.csv',
  boundaries: 'boundaries/pcon24-bgc.topojson',
  welshNames: 'boundaries/pcon24-buc.geojson',
  hexagons: 'boundaries/pcon24.hexjson',
  postcodes: 'postcodes/codepoint-open.csv.gz',
  wards: 'wards/uk-wards-2024.hexjson',
  wardSeats: 'wards/ward-pcon-lad-2017-2024.csv',
  overlaps: 'history/constituency-overlaps-2010-2024.csv',
} as const;

export const BOUNDARY_FILE = { file: FILES.boundaries, codeProperty: 'PCON24CD' } as const;

export const HEADING = {
  id: 'ge2024',
  title: 'General election of 4 July 2024',
  date: '2024-07-04',
  baseline: '2019 notional result on 2024 boundaries',
} as const;

export const BOUNDARY_SET = { id: 'boundaries-2024', title: 'Parliamentary constituencies from 2024' } as const;

/** What the package's table of contents says of the election, and where its files are. */
export const ELECTION = {
  id: HEADING.id,
  title: HEADING.title,
  date: HEADING.date,
  kind: 'general',
  areaSet: 'constituencies-2024',
  baseline: { id: 'ge2019-notional', short: '2019', words: HEADING.baseline },
  results: 'ge2024/results.json',
  candidacies: 'ge2024/candidacies.json',
} as const satisfies ElectionEntry;

/** The same of its areas, but for the numbers of areas and of files of detail. */
export const AREA_SET = {
  id: ELECTION.areaSet,
  title: BOUNDARY_SET.title,
  overview: 'boundaries-2024/overview.json',
  detail: 'boundaries-2024/detail-',
  neighbours: 'boundaries-2024/neighbours.json',
  hexagons: 'boundaries-2024/hexagons.json',
  formerSeats: 'boundaries-2024/former-seats.json',
  places: 'boundaries-2024/places.json',
  postcodes: POSTCODE_INDEX_PATH,
} as const satisfies Omit<AreaSetEntry, 'areas' | 'detailFiles'>;

/** The result as the House of Commons Library gives it in words and tables (briefing CBP-10009). */
export const KNOWN_RESULT: KnownResult = {
  seats: 650,
  candidacies: 4515,
  validVotes: 28_809_340,
  votes: { lab: 9_708_716 },
  seatsWon: {
    lab: 411,
    con: 121,
    ld: 72,
    snp: 9,
    sf: 7,
    ind: 6,
    dup: 5,
    ruk: 5,
    green: 4,
    pc: 4,
    sdlp: 2,
    apni: 1,
    uup: 1,
    tuv: 1,
    spk: 1,
  },
  outcomes: { 'Ind gain from Lab': 5, 'Spk hold': 1 },
};
