import { type CsvRow, csvTable } from '../csvTable.ts';
import type { FormerCodes } from '../definition/areaSetDefinition.ts';
import type { ReadSource } from '../readSource.ts';
import type { BaselineRow } from './readBaseline.ts';

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

/** Advance Together has the number of the Trade Unionist and Socialist Coalition, which it was not. */
const MISNUMBERED: readonly string[] = ['Advance Together'];

/** The Speaker has a field of his own and no number; Parliament's of the Speaker as a label is this. */
const SPEAKER = { field: 'Commons Speaker', number: 47 } as const;

/**
 * The candidacies of a notional result (Rallings and Thrasher), without the rows that are sums of others. Names are not taken from
 * it: their accents are damaged in the published file.
 * @throws SourceError where a cell is not of its kind, or a former code stands with another area's name.
 */
export function readNotional(read: ReadSource, file: string, formerCodes: FormerCodes): BaselineRow[] {
  return csvTable(read(file), file, COLUMNS)
    .filter((row) => !AGGREGATES.includes(row.text('field')))
    .map((row) => ({
      row,
      code: presentCode(row, formerCodes),
      electorate: row.count('electorate'),
      validVotes: row.count('total valid votes'),
      majority: row.count('majority'),
      votes: row.count('votes'),
      partyNumber: partyNumberOf(row),
    }));
}

function partyNumberOf(row: CsvRow): number | null {
  if (row.text('field') === SPEAKER.field) return SPEAKER.number;
  const hasOwn = row.text('party id') !== 'NA' && !MISNUMBERED.includes(row.text('party name'));
  return hasOwn ? row.count('party id') : null;
}

function presentCode(row: CsvRow, formerCodes: FormerCodes): string {
  const code = row.text('constituency code');
  const present = formerCodes.get(code);
  if (present === undefined) return code;
  if (row.text('name') !== present.name)
    throw row.error('constituency code', `${code} is known as ${present.name}, not as “${row.text('name')}”.`);
  return present.code;
}
