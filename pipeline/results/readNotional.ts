import { type CsvRow, csvTable } from '../csvTable.ts';
import type { ReadSource } from '../readSource.ts';
import { OLD_SCOTTISH_CODES } from './oldScottishCodes.ts';

/** A candidacy of the 2019 result as it would have been on the 2024 boundaries. */
export interface NotionalRow {
  readonly row: CsvRow;
  /** The seat's code of 2024. */
  readonly code: string;
  readonly electorate: number;
  readonly validVotes: number;
  readonly majority: number;
  /** "LABV", "IND2V", "Commons Speaker". */
  readonly field: string;
  readonly votes: number;
  readonly partyName: string;
  /** The party's number in Parliament's Members' Names Information Service; `null` where the file has none. */
  readonly partyNumber: number | null;
}

const COLUMNS = [
  'name',
  'name again',
  'constituency code',
  'press number',
  'region letters',
  'nation or region',
  'type',
  'turnout',
  'electorate',
  'total valid votes',
  'majority',
  'field',
  'votes',
  'party abbreviation',
  'party name',
  'party id',
] as const;

/** The total and the largest of "others": sums that repeat votes of other rows. */
const AGGREGATES: readonly string[] = ['TOTOTHV', 'MAXOTHV'];

/**
 * The candidacies of the notional result (Rallings and Thrasher), without the rows that are sums of others. Names are not taken
 * from it: their accents are damaged in the published file.
 * @throws SourceError where a cell is not of its kind, or an old Scottish code stands with another seat's name.
 */
export function readNotional(read: ReadSource, file: string): NotionalRow[] {
  return csvTable(read(file), file, COLUMNS)
    .filter((row) => !AGGREGATES.includes(row.text('field')))
    .map((row) => {
      const number = row.text('party id');
      return {
        row,
        code: presentCode(row),
        electorate: row.count('electorate'),
        validVotes: row.count('total valid votes'),
        majority: row.count('majority'),
        field: row.text('field'),
        votes: row.count('votes'),
        partyName: row.text('party name'),
        partyNumber: number === 'NA' ? null : row.count('party id'),
      };
    });
}

function presentCode(row: CsvRow): string {
  const code = row.text('constituency code');
  const present = OLD_SCOTTISH_CODES.get(code);
  if (present === undefined) return code;
  if (row.text('name') !== present.name)
    throw row.error('constituency code', `${code} is known as ${present.name}, not as “${row.text('name')}”.`);
  return present.code;
}
