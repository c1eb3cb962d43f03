import type { Nation } from '../../src/election/area.ts';
import type { Region } from '../../src/election/region.ts';
import { type CsvRow, csvTable } from '../csvTable.ts';
import type { LibraryTables } from '../definition/electionDefinition.ts';
import type { ReadSource } from '../readSource.ts';

/** A row of the House of Commons Library's table of constituencies, as published. */
export interface ConstituencyRow {
  readonly row: CsvRow;
  readonly code: string;
  readonly name: string;
  readonly nation: Nation;
  readonly region: string;
  readonly type: 'county' | 'borough';
  /** "Lab hold", "Ind gain from Lab"; Labour and Co-operative count as Labour. */
  readonly result: string;
  readonly firstParty: string;
  readonly secondParty: string;
  readonly electorate: number;
  readonly validVotes: number;
  readonly rejectedVotes: number;
  readonly majority: number;
  /** Votes by the abbreviations that have a column of their own. */
  readonly votes: ReadonlyMap<string, number>;
  readonly otherVotes: number;
}

const COLUMNS_BEFORE_PARTIES = [
  'ONS ID',
  'ONS region ID',
  'Constituency name',
  'County name',
  'Region name',
  'Country name',
  'Constituency type',
  'Declaration time',
  'Member first name',
  'Member surname',
  'Member gender',
  'Result',
  'First party',
  'Second party',
  'Electorate',
  'Valid votes',
  'Invalid votes',
  'Majority',
] as const;

const COLUMNS_AFTER_PARTIES = ['All other candidates', 'Of which other winner'] as const;

const NATIONS: Readonly<Record<'England' | 'Wales' | 'Scotland' | 'Northern Ireland', Nation>> = {
  England: 'E',
  Wales: 'W',
  Scotland: 'S',
  'Northern Ireland': 'N',
};

/**
 * The constituencies of a general election from the Library's table (such as briefing CBP-10009's, by constituency), with or
 * without a header.
 * @throws SourceError where a cell is not of its kind, a code not of the Office for National Statistics' form, a region unknown
 * or not of its nation.
 */
export function readConstituencies(
  read: ReadSource,
  { constituencies: file, partyColumns }: Pick<LibraryTables, 'constituencies' | 'partyColumns'>,
  regions: readonly Region[],
): ConstituencyRow[] {
  const nationOf = new Map(regions.map(({ code, nation }) => [code, nation]));
  return csvTable(read(file), file, [...COLUMNS_BEFORE_PARTIES, ...partyColumns, ...COLUMNS_AFTER_PARTIES]).map((row) => {
    const code = row.text('ONS ID');
    if (!/^[EWSN]\d{8}$/.test(code)) throw row.error('ONS ID', `“${code}” is not a constituency code such as E14001327.`);
    const nation = NATIONS[row.oneOf('Country name', ['England', 'Wales', 'Scotland', 'Northern Ireland'])];
    const region = row.text('ONS region ID');
    if (nationOf.get(region) !== nation)
      throw row.error('ONS region ID', `“${region}” is no region of ${row.text('Country name')}.`);
    return {
      row,
      code,
      name: row.text('Constituency name'),
      nation,
      region,
      // Scotland's boroughs are burghs.
      type: row.oneOf('Constituency type', ['County', 'Borough', 'Burgh']) === 'County' ? 'county' : 'borough',
      result: row.text('Result').replaceAll('Lab Coop', 'Lab'),
      firstParty: row.text('First party'),
      secondParty: row.text('Second party'),
      electorate: row.count('Electorate'),
      validVotes: row.count('Valid votes'),
      rejectedVotes: row.count('Invalid votes'),
      majority: row.count('Majority'),
      votes: new Map(partyColumns.map((column) => [column, row.count(column)])),
      otherVotes: row.count('All other candidates'),
    };
  });
}
