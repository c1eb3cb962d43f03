import fc from 'fast-check';
import { AREA_SET } from '../../../area-sets/constituencies-2024/definition.ts';
import { ELECTION } from '../../../elections/ge2024/definition.ts';
import { readReligionOfEnglandAndWales, readReligionOfScotland } from '../../../pipeline/census/readReligion.ts';
import { readPostcodes } from '../../../pipeline/postcodes/readPostcodes.ts';
import type { ReadSource } from '../../../pipeline/readSource.ts';
import { readCandidacies } from '../../../pipeline/results/readCandidacies.ts';
import { readConstituencies } from '../../../pipeline/results/readConstituencies.ts';
import { readNotional } from '../../../pipeline/results/readNotional.ts';
import { SourceError } from '../../../pipeline/sourceError.ts';
import { hold } from '../hold.ts';
import { subject } from '../subject.ts';

interface Reader {
  readonly name: string;
  /** Rows as the publisher writes them, made up. */
  readonly rows: readonly (readonly string[])[];
  read(read: ReadSource, file: string): unknown;
}

const READERS: readonly Reader[] = [
  {
    name: 'candidacies',
    rows: [
      'E14000001,E12000001,A,,North,England,County,Labour,Lab,PP53,15,,Ann,Lee,Female,No,No,,120,0.6,0.1'.split(','),
      'E14000001,E12000001,A,,North,England,County,Green,Green,PP63,44,,Bo,Fox,Male,Yes,No,,80,0.4,'.split(','),
    ],
    read: readCandidacies,
  },
  {
    name: 'constituencies',
    rows: [
      'E14000001,E12000001,A,,North East,England,County,05:00,Ann,Lee,Female,Lab hold,Lab,Con,300,200,1,40,80,120,0,0,0,0,0,0,0,0,0,0,0,0,'.split(
        ',',
      ),
    ],
    read: (read, constituencies) =>
      readConstituencies(read, { constituencies, partyColumns: ELECTION.results.partyColumns }, AREA_SET.regions),
  },
  {
    name: 'notional result',
    rows: [
      'A,A,E14000001,1,NE,England,County,60,300,200,40,LABV,120,Lab,Labour,15'.split(','),
      'Central Ayrshire,Central Ayrshire,S14000010,1,SC,Scotland,County,60,300,200,40,IND2V,9,Ind,Ann Lee,NA'.split(','),
    ],
    read: (read, file) => readNotional(read, file, AREA_SET.formerCodes),
  },
  {
    name: 'religion in England and Wales',
    rows: ['E14000001,A,6,Muslim,12'.split(','), 'E14000001,A,9,Not answered,3'.split(',')],
    read: readReligionOfEnglandAndWales,
  },
  { name: 'religion in Scotland', rows: ['A,100,1,2,3,4,5,6,7,8,9,10'.split(',')], read: readReligionOfScotland },
  {
    name: 'postcodes',
    rows: [
      ['postcode', 'eastings', 'northings'],
      ['LE2 0QA', '459000', '304000'],
    ],
    read: readPostcodes,
  },
];

const anyCell = fc.oneof(
  fc.constantFrom(
    '',
    '-1',
    '1e999',
    '٣',
    '0x10',
    '"',
    '""',
    '","',
    '\n',
    '\r',
    '\ufeff',
    '=1+1',
    '__proto__',
    '<b>',
    '−3',
    'Infinity',
  ),
  fc.string({ maxLength: 10 }),
  fc.integer().map(String),
);

const anyTable = fc.constantFrom(...READERS).chain((reader) =>
  fc.record({
    reader: fc.constant(reader),
    changes: fc.array(fc.record({ row: fc.nat(3), column: fc.nat(40), cell: anyCell }), { maxLength: 4 }),
    end: fc.constantFrom('\n', '\r\n', '\r', ''),
    tail: fc.oneof(fc.constant(''), fc.string({ maxLength: 30 })),
  }),
);

/** Tables as publishers might send them one day: read, or refused with a SourceError that names the place. */
export const sourceTable = subject(
  'tables of the pipeline',
  150,
  () => anyTable,
  ({ reader, changes, end, tail }) => {
    const rows = reader.rows.map((row) => [...row]);
    for (const { row, column, cell } of changes) {
      const target = rows[row % rows.length];
      if (target !== undefined) target[column % target.length] = cell;
    }
    const text = rows.map((row) => row.join(',')).join(end) + tail;
    try {
      reader.read(() => text, 'table.csv');
    } catch (error) {
      hold(error instanceof SourceError, `${reader.name} throws ${String(error)}`);
      hold(error.message.includes('table.csv'), `${reader.name} does not name the file`);
    }
  },
);
