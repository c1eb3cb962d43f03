import type { AreaCode } from '../../src/election/area.ts';
import { type Religion, readReligion } from '../census/readReligion.ts';
import type { AreaSetDefinition } from '../definition/areaSetDefinition.ts';
import type { ElectionDefinition } from '../definition/electionDefinition.ts';
import type { ReadSource } from '../readSource.ts';
import { type BaselineSource, readBaseline } from './readBaseline.ts';
import { type CandidacyRow, readCandidacies } from './readCandidacies.ts';
import { type ConstituencyRow, readConstituencies } from './readConstituencies.ts';
import { type AreaNames, readNames } from './readNames.ts';

/** The sources of an election, read. */
export interface ElectionSources {
  readonly definition: ElectionDefinition;
  readonly areaSet: AreaSetDefinition;
  readonly contests: readonly ConstituencyRow[];
  readonly candidacies: readonly CandidacyRow[];
  readonly baseline: BaselineSource;
  readonly names: ReadonlyMap<AreaCode, AreaNames>;
  /** Religion where a census counted it. */
  readonly religion: ReadonlyMap<AreaCode, Religion>;
}

/**
 * The sources that an election and its area set name.
 * @throws SourceError where something in one of them is off.
 */
export function readElection(read: ReadSource, definition: ElectionDefinition, areaSet: AreaSetDefinition): ElectionSources {
  const { results, baseline } = definition;
  const contests = readConstituencies(read, results, areaSet.regions);
  return {
    definition,
    areaSet,
    contests,
    candidacies: readCandidacies(read, results.candidacies),
    baseline: readBaseline(read, baseline, areaSet),
    names: readNames(read, areaSet, contests),
    religion: areaSet.religion === null ? new Map() : readReligion(read, areaSet.religion, contests),
  };
}
