import { readFileSync } from 'node:fs';
import { decodeOverview } from '../../../src/dataset/boundaries.ts';
import { decodeResults } from '../../../src/dataset/resultsFile.ts';
import type { Election } from '../../../src/election/election.ts';
import type { Atlas } from '../../../src/geography/atlas.ts';
import { PACKAGE_PATHS } from '../../fixtures/committedPackage.ts';
import { PROJECT_ROOT } from './benchFolder.ts';

/** What the benchmark's pages are made from: the project's own data package, so that all pages draw the same election. */
export interface DataPackage {
  readonly election: Election;
  readonly atlas: Atlas;
}

/** Reads the committed data package from `public/data`. */
export function readDataPackage(): DataPackage {
  const text = (path: string): string => readFileSync(`${PROJECT_ROOT}public/data/${path}`, 'utf8');
  const election = decodeResults(text(PACKAGE_PATHS.results), PACKAGE_PATHS.results);
  const codes = election.contests.map(({ code }) => code);
  return { election, atlas: decodeOverview(text(PACKAGE_PATHS.overview), PACKAGE_PATHS.overview, codes) };
}
