import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvNumber, csvText } from '../../../../src/ui/table/csvField.ts';
import type { SeatColumn } from '../../../../src/ui/table/seatColumn.ts';
import { seatColumns } from '../../../../src/ui/table/seatColumns.ts';
import { seatsCsv } from '../../../../src/ui/table/seatsCsv.ts';
import { constituencyWith } from '../../../fixtures/constituency.ts';
import { election } from '../../../fixtures/election.ts';

const ADDRESS = 'https://example.org/?where=muslim>=25,winner=ind&seat=leicester-south';
const catalogue = seatColumns(election, 'residents');

function columns(...ids: readonly string[]): readonly SeatColumn[] {
  return ids.map((id) => {
    const column = catalogue.find((each) => each.id === id);
    if (column === undefined) throw new Error(`There is no column ${id}`);
    return column;
  });
}

function written(ids: readonly string[], seats = election.constituencies) {
  const text = seatsCsv({ election, seats, columns: columns(...ids), address: ADDRESS });
  const lines = text.slice(1).split('\r\n');
  return {
    text,
    notes: lines.filter((line) => line.startsWith('#')),
    rows: csvParseRows(lines.filter((line) => !line.startsWith('#')).join('\r\n')),
  };
}

describe('the CSV file', () => {
  it('has the rows and columns that are shown, in their order', () => {
    const [first, second] = election.constituencies;
    if (first === undefined || second === undefined) throw new Error('The fixture has seats');
    const { rows } = written(['majority', 'seat'], [second, first]);
    expect(rows.map(([, name]) => name)).toEqual(['Constituency', 'Chorley', 'Leicester South']);
    expect(rows[2]?.[0]).toBe('979');
    expect(rows[0]?.[0]).toMatch(/^Majority \(/);
  });

  it('writes figures as numbers with a plain hyphen, and says in words why there is none', () => {
    const { rows } = written(['seat', 'change.lab', 'change.con', 'share.ind', 'muslim']);
    const row = (name: string) => rows.find(([seat]) => seat === name)?.slice(1);
    expect(Number(row('Leicester South')?.[0])).toBeCloseTo(-35.3, 0);
    expect(row('Leicester South')?.[3]).toBe('35');
    expect(row('Chorley')).toEqual(['did not stand', 'did not stand', 'did not stand', '25']);
    expect(row('Fermanagh and South Tyrone')?.[3]).toBe('no figure');
    expect(row('Cardiff East')?.[1]).toBe('did not stand');
  });

  it('says at the top, in one cell a line, what it is compared with, its source and its view', () => {
    const { text, notes } = written(['seat', 'majority']);
    expect(text.startsWith('\ufeff# ')).toBe(true);
    expect(notes.some((line) => line.includes('2019 notional result on 2024 boundaries'))).toBe(true);
    expect(notes.some((line) => line.includes('House of Commons Library'))).toBe(true);
    expect(notes).toContain('# View: https://example.org/?where=muslim>=25%2Cwinner=ind&seat=leicester-south');
    expect(notes).toContain('# 5 of 5 constituencies');
    for (const line of notes) expect(csvParseRows(line)).toEqual([[line]]);
  });

  it('says that areas are not people where residents meet votes, and only there', () => {
    const sentence = '# These are figures for areas: they do not tell how any group of people voted.';
    expect(written(['seat', 'muslim', 'change.lab']).notes).toContain(sentence);
    expect(written(['seat', 'change.lab']).notes).not.toContain(sentence);
    expect(written(['seat', 'muslim']).notes).not.toContain(sentence);
  });

  it('gives every text back as it was, but for the apostrophe that keeps it from being a formula', () => {
    const troublesome = fc.string({ unit: fc.constantFrom(...'ab é,;"\'\r\n\t=+-@＝#') });
    const shown = columns('seat', 'majority');
    fc.assert(
      fc.property(troublesome, (name) => {
        const seat = constituencyWith({ lab: 1 }, { lab: 1 }, { name });
        const text = seatsCsv({ election, seats: [seat], columns: shown, address: ADDRESS });
        const row = csvParseRows(text.slice(text.indexOf('\r\nConstituency')).slice(2)).at(1);
        expect(row).toHaveLength(2);
        expect([name, `'${name}`]).toContain(row?.[0]);
      }),
    );
  });
});

describe('a field', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('that begins like a formula is text: %j', (text) => {
    expect(csvParseRows(csvText(text))[0]?.[0]).toBe(`'${text}`);
  });

  it('is quoted as RFC 4180 asks', () => {
    expect(csvText('a,b')).toBe('"a,b"');
    expect(csvText('say "aye"')).toBe('"say ""aye"""');
    expect(csvText('two\r\nlines')).toBe('"two\r\nlines"');
    expect(csvText('Leicester South')).toBe('Leicester South');
  });

  it('never begins with what a spreadsheet runs', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(csvText(text)).not.toMatch(/^"?[=+\-@\t\r\n]/);
      }),
    );
  });

  it('of a number is that number again', () => {
    expect(csvNumber(-26.63)).toBe('-26.6');
    expect(csvNumber(-0.00001)).toBe('0');
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(csvNumber(value)).toMatch(/^-?\d+(\.\d)?$/);
        expect(Math.abs(Number(csvNumber(value)) - value)).toBeLessThanOrEqual(0.0501);
      }),
    );
  });
});
