import { createHash } from 'node:crypto';
import { encodeCandidacies } from '../src/dataset/candidacies.ts';
import { type ElectionEntry, encodeManifest, type Source } from '../src/dataset/manifest.ts';
import { MANIFEST_PATH } from '../src/dataset/packagePaths.ts';
import { outwardOfPath } from '../src/dataset/postcodePaths.ts';
import { encodeResults } from '../src/dataset/resultsFile.ts';
import { buildAreaSet } from './buildAreaSet.ts';
import { checkPackage } from './checkPackage.ts';
import type { AreaSetDefinition } from './definition/areaSetDefinition.ts';
import type { Definitions } from './definition/definitionFolders.ts';
import { PACKAGE_DATE } from './packageDate.ts';
import { electionEntry } from './packageEntries.ts';
import type { ReadSource } from './readSource.ts';
import { type BuiltElection, buildElection } from './results/buildElection.ts';
import { checkElection } from './results/checkElection.ts';
import { readElection } from './results/electionSources.ts';
import { SourceError } from './sourceError.ts';

/** The texts of all files of a data package by their path. */
export type PackageFiles = ReadonlyMap<string, string>;

/**
 * The data package of the given elections and their area sets, made from the sources and checked: the same sources give the same
 * bytes.
 * @throws SourceError where something in the sources is off, DataError where a finished file could not be read back.
 */
export function buildPackage(read: ReadSource, definitions: Definitions): PackageFiles {
  const files = new Map<string, string>();
  const elections = definitions.areaSets.flatMap((areaSet) => builtElections(read, definitions, areaSet));
  for (const { entry, election, candidacies } of elections) {
    files.set(entry.results, encodeResults(election));
    if (entry.candidacies !== null) files.set(entry.candidacies, encodeCandidacies(election, candidacies));
  }
  const areaSets = definitions.areaSets.map((areaSet) => {
    const contests = elections.find(({ entry }) => entry.areaSet === areaSet.id)?.election.contests ?? [];
    const { files: own, entry } = buildAreaSet(read, areaSet, contests);
    for (const [path, text] of own) files.set(path, text);
    return entry;
  });
  files.set(
    MANIFEST_PATH,
    encodeManifest({
      date: PACKAGE_DATE,
      default: definitions.elections.find(({ isDefault }) => isDefault)?.id ?? '',
      elections: elections.map(({ entry }) => entry),
      areaSets,
      files: [...files]
        .filter(([path]) => outwardOfPath(path) === null)
        .map(([path, text]) => ({
          path,
          bytes: Buffer.byteLength(text),
          sha256: createHash('sha256').update(text).digest('hex'),
        })),
      sources: sourcesOf(definitions),
    }),
  );
  checkPackage(files);
  return files;
}

/** Each source once, where several area sets share it too. */
function sourcesOf({ elections, areaSets }: Definitions): Source[] {
  const all = [...elections, ...areaSets].flatMap(({ sources }) => sources);
  return [...new Map(all.map((source) => [source.id, source])).values()];
}

interface BuiltEntry extends BuiltElection {
  readonly entry: ElectionEntry;
}

/** An area set's elections. What belongs to the set is held by position, so all must have the same areas in the same order. */
function builtElections(read: ReadSource, { elections }: Definitions, areaSet: AreaSetDefinition): BuiltEntry[] {
  let codes: string | null = null;
  return elections
    .filter((definition) => definition.areaSet === areaSet.id)
    .map((definition) => {
      const sources = readElection(read, definition, areaSet);
      const built = buildElection(sources);
      checkElection(built, sources);
      const own = built.election.contests.map(({ code }) => code).join();
      codes ??= own;
      if (own !== codes || built.election.contests.length !== areaSet.areas)
        throw new SourceError(
          { file: definition.results.constituencies, column: 'ONS ID' },
          `its areas are not the ${areaSet.areas} of ${areaSet.id}.`,
        );
      return { ...built, entry: electionEntry(definition) };
    });
}
