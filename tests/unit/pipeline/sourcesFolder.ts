import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AREA_SET } from '../../../area-sets/constituencies-2024/definition.ts';
import { ELECTION } from '../../../elections/ge2024/definition.ts';
import { type ReadSource, sourceFolder } from '../../../pipeline/readSource.ts';
import { type ElectionSources, readElection } from '../../../pipeline/results/electionSources.ts';

const FOLDER = fileURLToPath(new URL('../../../../shared/data', import.meta.url));

/** The publishers' files are not part of the project; tests that need them run where they are. */
export const HAS_SOURCES = existsSync(FOLDER);

export const readPublished: ReadSource = sourceFolder(FOLDER);

/** The published files with one of them changed. */
export function readWith(file: string, change: (text: string) => string): ReadSource {
  return (each) => (each === file ? change(readPublished(each)) : readPublished(each));
}

let published: ElectionSources | null = null;

/** The published files of the general election of 2024, read once for all tests. */
export function publishedElection(): ElectionSources {
  published ??= readElection(readPublished, ELECTION, AREA_SET);
  return published;
}

/** The same, one of the files read from changed text. */
export function electionWith(file: string, change: (text: string) => string): ElectionSources {
  return readElection(readWith(file, change), ELECTION, AREA_SET);
}
