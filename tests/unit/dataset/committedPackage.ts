import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodeDetail, decodeOverview } from '../../../src/dataset/boundaries.ts';
import { decodeResults } from '../../../src/dataset/resultsFile.ts';
import type { Contest } from '../../../src/election/contest.ts';
import type { Election } from '../../../src/election/election.ts';
import type { Atlas } from '../../../src/geography/atlas.ts';
import type { BoundaryDetail } from '../../../src/geography/boundaryDetail.ts';
import { detailPath, PACKAGE_PATHS } from '../../fixtures/committedPackage.ts';

/** The text of a file of the committed data package. */
export function committedText(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../public/data/${path}`, import.meta.url)), 'utf8');
}

export function committedElection(): Election {
  return decodeResults(committedText(PACKAGE_PATHS.results), PACKAGE_PATHS.results);
}

export function committedAtlas(): Atlas {
  const codes = committedElection().contests.map(({ code }) => code);
  return decodeOverview(committedText(PACKAGE_PATHS.overview), PACKAGE_PATHS.overview, codes);
}

export function committedDetails(atlas: Atlas): BoundaryDetail[] {
  const numbers = [...new Set(atlas.detailFile)].sort((a, b) => a - b);
  return numbers.map((number) => decodeDetail(committedText(detailPath(number)), detailPath(number)));
}

export function seatNamed(election: Election, name: string): Contest {
  const seat = election.contests.find((each) => each.name === name);
  if (seat === undefined) throw new Error(`There is no seat named ${name}.`);
  return seat;
}
