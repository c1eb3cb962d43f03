import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AREA_SET } from '../../../area-sets/constituencies-2024/definition.ts';
import { csvTable } from '../../../pipeline/csvTable.ts';
import { differences, writePackage } from '../../../pipeline/packageFolder.ts';
import { sourceFolder } from '../../../pipeline/readSource.ts';
import { partyIdOf, partyTable } from '../../../pipeline/results/partyTable.ts';
import { type CandidacyRow, readCandidacies } from '../../../pipeline/results/readCandidacies.ts';
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
  const row = (code: string, name: string, field: string, votes: number, number: string, party = 'x'): string =>
    `${name},${name},${code},1,XX,Scotland,County,60,100,90,10,${field},${votes},x,${party},${number}`;
  const read = (...rows: string[]) => readNotional(() => rows.join('\n'), 'n.csv', AREA_SET.formerCodes);

  test('leaves out TOTOTHV and MAXOTHV, which are sums and not parties', () => {
    const rows = read(
      row('E14001063', 'A', 'LABV', 50, '15'),
      row('E14001063', 'A', 'TOTOTHV', 40, 'NA'),
      row('E14001063', 'A', 'MAXOTHV', 40, 'NA'),
    );
    expect(rows.map(({ votes }) => votes)).toEqual([50]);
  });

  test('gives five Scottish seats the codes that they have now, if the name is right', () => {
    expect(read(row('S14000010', 'Central Ayrshire', 'LABV', 50, '15'))[0]?.code).toBe('S14000109');
    expect(() => read(row('S14000010', 'Gordon', 'LABV', 50, '15'))).toThrow(/known as Central Ayrshire/);
  });

  test('gives the Speaker Parliament’s number, and a party with another’s number none', () => {
    const rows = read(
      row('E14001170', 'Chorley', 'Commons Speaker', 50, 'NA', 'Commons Speaker'),
      row('E14001170', 'Chorley', 'ADVV', 3, '157', 'Advance Together'),
      row('E14001170', 'Chorley', 'LABV', 20, '15', 'Labour Party'),
    );
    expect(rows.map(({ partyNumber }) => partyNumber)).toEqual([47, null, 15]);
  });
});

describe('the parties of an election', () => {
  const candidacy = (number: number, abbreviation: string, name: string, votes: number): CandidacyRow => {
    const cells = `E1,,A,,,,County,${name},${abbreviation},,${number},,Ann,Lee,,No,No,,${votes},0.1,`;
    const [row] = readCandidacies(() => cells, 'c.csv');
    if (row === undefined) throw new Error('There is no row.');
    return row;
  };
  const rows = [
    candidacy(15, 'Lab', 'Labour', 50),
    candidacy(15, 'Lab', 'Labour and Co-operative', 40),
    candidacy(1036, 'RUK', 'Reform UK', 30),
    candidacy(1057, 'Green', 'Scottish Green Party', 20),
    candidacy(44, 'Green', 'Green', 10),
  ];
  const table = partyTable(rows, {
    parties: {
      table: {
        lab: { sameNames: ['Labour and Co-operative'] },
        ruk: { noun: 'the reformers', calledBy: ['Reform'] },
        nhap: { name: 'National Health Action Party', shortName: 'NHA', colour: '#123456' },
      },
      adjuncts: {},
      merged: new Map([[1057, 44]]),
    },
    baseline: { carriedOn: [{ was: 1006, is: 1036 }], stoodThenOnly: new Map([[201, 'nhap']]) },
  });

  test('are compared with those that they carry on from; who stood then only keeps a name, or none', () => {
    expect([1006, 15, 1057, 201, 99, null].map(table.idInBaseline)).toEqual(['ruk', 'lab', 'green', 'nhap', null, null]);
    expect(table.idOf(1006)).toBeNull();
    expect(table.parties.map(({ id, candidacies }) => [id, candidacies])).toEqual([
      ['lab', 2],
      ['green', 2],
      ['ruk', 1],
      ['nhap', 0],
    ]);
    expect(table.parties.at(-1)).toMatchObject({ shortName: 'NHA', colour: '#123456', seatsWon: 0 });
  });

  test('have one name; a candidate under another has a label', () => {
    expect(rows.map(table.labelOf)).toEqual([null, null, null, 'Scottish Green Party', null]);
    expect(table.abbreviationOf('green')).toBe('Green');
  });

  test('have the words of the table, and those that follow where it says none', () => {
    const [lab, , ruk] = table.parties;
    expect(lab).toMatchObject({ kind: 'party', noun: 'Labour', together: 'Labour', adjective: 'Labour', pattern: 'none' });
    expect(ruk).toMatchObject({
      name: 'Reform UK',
      noun: 'the reformers',
      together: 'the reformers',
      colour: '#999999',
      calledBy: ['Reform'],
    });
    expect(table.independents).toBeNull();
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
