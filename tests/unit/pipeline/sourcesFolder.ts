import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readReligion } from '../../../pipeline/census/readReligion.ts';
import { FILES, HEADING } from '../../../pipeline/generalElection2024.ts';
import { type ReadSource, sourceFolder } from '../../../pipeline/readSource.ts';
import type { ElectionSources } from '../../../pipeline/results/buildElection.ts';
import { readCandidacies } from '../../../pipeline/results/readCandidacies.ts';
import { readConstituencies } from '../../../pipeline/results/readConstituencies.ts';
import { readNotional } from '../../../pipeline/results/readNotional.ts';
import { readWelshNames } from '../../../pipeline/results/readWelshNames.ts';

const FOLDER = fileURLToPath(new URL('../../../../shared/data', import.meta.url));

/** The publishers' files are not part of the project; tests that need them run where they are. */
export const HAS_SOURCES = existsSync(FOLDER);

export const readPublished: ReadSource = sourceFolder(FOLDER);

/** The published files with one of them changed. */
export function readWith(file: string, change: (text: string) => string): ReadSource {
  return (each) => (each === file ? change(readPublished(each)) : readPublished(each));
}

let published: ElectionSources | null = null;

/** The published files, read once for all tests. */
export function publishedElection(): ElectionSources {
  published ??= readElection(readPublished);
  return published;
}

/** The published files, one of them read again from changed text. */
export function electionWith(file: string, change: (text: string) => string): ElectionSources {
  const read = readWith(file, change);
  const sources = publishedElection();
  if (file === FILES.candidacies) return { ...sources, candidacies: readCandidacies(read, file) };
  if (file === FILES.notional) return { ...sources, notional: readNotional(read, file) };
  if (file === FILES.contests) return { ...sources, contests: readConstituencies(read, file) };
  return { ...sources, religion: readReligion(read, FILES, sources.contests) };
}

function readElection(read: ReadSource): ElectionSources {
  const contests = readConstituencies(read, FILES.contests);
  return {
    heading: HEADING,
    contests,
    candidacies: readCandidacies(read, FILES.candidacies),
    notional: readNotional(read, FILES.notional),
    notionalFile: FILES.notional,
    religion: readReligion(read, FILES, contests),
    welshNames: readWelshNames(read, FILES.welshNames, contests),
  };
}
