import type { Area, AreaCode } from '../../src/election/area.ts';
import { readColumns } from '../census/readColumns.ts';
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
  /** `null` where the election is compared with nothing. */
  readonly baseline: BaselineSource | null;
  readonly names: ReadonlyMap<AreaCode, AreaNames>;
  /** What is known of each area beside the votes, and what it is. */
  readonly counts: ReadonlyMap<AreaCode, Area['counts']>;
  readonly columns: AreaSetDefinition['columns'];
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
    baseline: baseline && readBaseline(read, baseline, areaSet),
    names: readNames(read, areaSet, contests),
    counts: readColumns(read, areaSet, contests),
    columns: areaSet.columns,
  };
}
