import type { Region } from '../../src/election/region.ts';
import type { CsvRow } from '../csvTable.ts';
import type { AreaSetDefinition } from '../definition/areaSetDefinition.ts';
import type { BaselineDefinition, LibraryTables } from '../definition/electionDefinition.ts';
import type { ReadSource } from '../readSource.ts';
import { readCandidacies } from './readCandidacies.ts';
import { readConstituencies } from './readConstituencies.ts';
import { readNotional } from './readNotional.ts';

/** A candidacy of what an election is compared with. */
export interface BaselineRow {
  readonly row: CsvRow;
  /** The area's code at the election that is compared with it. */
  readonly code: string;
  readonly electorate: number;
  readonly validVotes: number;
  readonly majority: number;
  readonly votes: number;
  /** The party's number in Parliament's Members' Names Information Service; `null` where it had none. */
  readonly partyNumber: number | null;
}

/** A baseline, read. */
export interface BaselineSource {
  /** The file that holds the candidacies. */
  readonly file: string;
  readonly rows: readonly BaselineRow[];
}

/**
 * The candidacies of an election's baseline, be it a notional result or an earlier election.
 * @throws SourceError where a cell is not of its kind.
 */
export function readBaseline(
  read: ReadSource,
  { from }: BaselineDefinition,
  { regions, formerCodes }: AreaSetDefinition,
): BaselineSource {
  return 'notional' in from
    ? { file: from.notional, rows: readNotional(read, from.notional, formerCodes) }
    : { file: from.election.candidacies, rows: readEarlierElection(read, from.election, regions) };
}

function readEarlierElection(read: ReadSource, tables: LibraryTables, regions: readonly Region[]): BaselineRow[] {
  const areas = new Map(readConstituencies(read, tables, regions).map((area) => [area.code, area]));
  return readCandidacies(read, tables.candidacies).map(({ row, code, votes, partyNumber }) => {
    const area = areas.get(code);
    if (area === undefined) throw row.error('ONS ID', `${code} is no constituency of ${tables.constituencies}.`);
    const { electorate, validVotes, majority } = area;
    return { row, code, electorate, validVotes, majority, votes, partyNumber };
  });
}
