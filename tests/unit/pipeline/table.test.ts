import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { csvTable } from '../../../pipeline/csvTable.ts';
import { differences, writePackage } from '../../../pipeline/packageFolder.ts';
import { sourceFolder } from '../../../pipeline/readSource.ts';
import { partyNumberOf2024 } from '../../../pipeline/results/baselineParties.ts';
import { partyIdOf } from '../../../pipeline/results/parties.ts';
import { readNotional } from '../../../pipeline/results/readNotional.ts';
import { SourceError } from '../../../pipeline/sourceError.ts';
import { slugOf } from '../../../src/election/seatNamed.ts';

const COLUMNS = ['code', 'name', 'votes'] as const;

describe('a table', () => {
  test('is read with its header, in any order after the first column', () => {
    const [row] = csvTable('code,votes,name\nE1,"1","Leicester, South"\n', 'a.csv', COLUMNS);
    expect([row?.number, row?.text('name'), row?.count('votes')]).toEqual([2, 'Leicester, South', 1]);
  });

  test('is read without a header, in the order of the columns, as far as the rows go', () => {
    const [row] = csvTable('E1,Leicester South\n', 'a.csv', COLUMNS);
    expect([row?.number, row?.text('name')]).toEqual([1, 'Leicester South']);
    expect(() => row?.text('votes')).toThrow(/a.csv, row 1, column “votes”: the table has no such column/);
  });

  test('refuses rows of unequal length, empty files and cells of the wrong kind, and says where', () => {
    expect(() => csvTable('E1,a,1\nE2,b\n', 'a.csv', COLUMNS)).toThrow(/a.csv, row 2: the row has 2 cells, the first row 3/);
    expect(() => csvTable('', 'a.csv', COLUMNS)).toThrow(SourceError);
    const [row] = csvTable('E1,a,-1\n', 'a.csv', COLUMNS);
    expect(() => row?.count('votes')).toThrow(/“-1” is not a whole number/);
    expect(() => row?.oneOf('name', ['b', 'c'])).toThrow(/“a” is none of “b”, “c”/);
    expect(row?.decimal('votes')).toBe(-1);
    expect(() => row?.decimal('name')).toThrow(/not a number/);
  });
});

describe('the notional result', () => {
  const row = (code: string, name: string, field: string, votes: number, number: string): string =>
    `${name},${name},${code},1,XX,Scotland,County,60,100,90,10,${field},${votes},x,x,${number}`;

  test('leaves out TOTOTHV and MAXOTHV, which are sums and not parties', () => {
    const rows = readNotional(
      () =>
        [
          row('E14001063', 'A', 'LABV', 50, '15'),
          row('E14001063', 'A', 'TOTOTHV', 40, 'NA'),
          row('E14001063', 'A', 'MAXOTHV', 40, 'NA'),
        ].join('\n'),
      'n.csv',
    );
    expect(rows.map(({ field }) => field)).toEqual(['LABV']);
  });

  test('gives five Scottish seats the codes that they have now, if the name is right', () => {
    expect(readNotional(() => row('S14000010', 'Central Ayrshire', 'LABV', 50, '15'), 'n.csv')[0]?.code).toBe('S14000109');
    expect(() => readNotional(() => row('S14000010', 'Gordon', 'LABV', 50, '15'), 'n.csv')).toThrow(/known as Central Ayrshire/);
  });

  test('compares parties with those that they carry on from', () => {
    expect(partyNumberOf2024('BRXV', 'The Brexit Party', 1006)).toBe(1036);
    expect(partyNumberOf2024('Commons Speaker', 'Commons Speaker', null)).toBe(47);
    expect(partyNumberOf2024('ADVV', 'Advance Together', 157)).toBeNull();
    expect(partyNumberOf2024('LABV', 'Labour Party', 15)).toBe(15);
  });
});

test('identifiers and slugs are lower case, without accents or signs', () => {
  expect(partyIdOf('Scot Libt')).toBe('scot-libt');
  expect(slugOf('Ynys Môn')).toBe('ynys-mon');
  expect(slugOf('Na h-Eileanan an Iar')).toBe('na-h-eileanan-an-iar');
  expect(slugOf('King’s Lynn')).toBe('kings-lynn');
});

describe('the package’s folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hustings-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('is replaced as a whole, and leaves nothing beside it', () => {
    const data = join(folder, 'data');
    writePackage(
      data,
      new Map([
        ['a/one.json', '1\n'],
        ['old.json', '0\n'],
      ]),
    );
    writePackage(data, new Map([['a/one.json', '2\n']]));
    expect(readFileSync(join(data, 'a/one.json'), 'utf8')).toBe('2\n');
    expect(existsSync(join(data, 'old.json'))).toBe(false);
    expect(existsSync(`${data}.next`) || existsSync(`${data}.previous`)).toBe(false);
  });

  test('stays as it was where writing fails', () => {
    const data = join(folder, 'data');
    writePackage(data, new Map([['one.json', '1\n']]));
    // A file cannot be written where a folder of that name has just been made.
    expect(() =>
      writePackage(
        data,
        new Map([
          ['one.json/two.json', '2\n'],
          ['one.json', '2\n'],
        ]),
      ),
    ).toThrow();
    expect(readFileSync(join(data, 'one.json'), 'utf8')).toBe('1\n');
    expect(existsSync(`${data}.next`)).toBe(false);
  });

  test('is compared byte by byte', () => {
    const data = join(folder, 'data');
    const files = new Map([
      ['one.json', '1\n'],
      ['two.json', '2\n'],
    ]);
    expect(differences(data, files)).toEqual(['one.json is missing', 'two.json is missing']);
    writePackage(data, files);
    expect(differences(data, files)).toEqual([]);
    writeFileSync(join(data, 'two.json'), '2');
    mkdirSync(join(data, 'more'));
    writeFileSync(join(data, 'more/three.json'), '3');
    expect(differences(data, files)).toEqual(['more/three.json is not part of the package', 'two.json has other bytes']);
  });

  test('of sources says which file is missing or not UTF-8, and drops a byte-order mark', () => {
    const read = sourceFolder(folder);
    expect(() => read('results/none.csv')).toThrow(/results\/none.csv: the file is missing/);
    writeFileSync(join(folder, 'latin.csv'), Buffer.from([0x59, 0x6e, 0xf4]));
    expect(() => read('latin.csv')).toThrow(/not UTF-8/);
    writeFileSync(join(folder, 'mark.csv'), '\uFEFFcode');
    expect(read('mark.csv')).toBe('code');
  });
});
