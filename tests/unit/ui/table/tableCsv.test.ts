import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SeatColumn, seatColumns } from '../../../../src/ui/table/seatColumns.ts';
import { csvNumber, csvText, seatsCsv, seatsNotes } from '../../../../src/ui/table/seatsCsv.ts';
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

function written(ids: readonly string[], seats = election.contests) {
  const text = seatsCsv({ seats, columns: columns(...ids) });
  const notes = seatsNotes({ election, seats, columns: columns(...ids), address: ADDRESS });
  return { text, notes: notes.split('\n'), rows: csvParseRows(text.slice(1)) };
}

describe('the CSV file', () => {
  it('has the rows and columns that are shown, in their order, under headings in the first line', () => {
    const [first, second] = election.contests;
    if (first === undefined || second === undefined) throw new Error('The fixture has seats');
    const { text, rows } = written(['majority', 'seat'], [second, first]);
    // With its mark, or Excel takes "Ynys Môn" apart; pandas and LibreOffice take it off.
    expect(text.startsWith('\ufeffMajority (votes),Constituency\r\n')).toBe(true);
    expect(rows.map(([, name]) => name)).toEqual(['Constituency', second.name, first.name]);
    expect(rows[2]?.[0]).toBe('979');
  });

  it('has one type a column: plain numbers with a plain hyphen, or nothing, and the reason in a column behind', () => {
    const { rows } = written(['seat', 'change.lab', 'change.con', 'share.ind', 'muslim']);
    expect(rows[0]).toEqual([
      'Constituency',
      'Labour change (points)',
      'Labour change: why empty',
      'Conservative change (points)',
      'Conservative change: why empty',
      'Independent share (%)',
      'Independent share: why empty',
      'Muslim residents (%)',
      'Muslim residents: why empty',
    ]);
    const row = (name: string) => rows.find(([seat]) => seat === name)?.slice(1);
    expect(Number(row('Leicester South')?.[0])).toBeCloseTo(-35.3, 0);
    expect(row('Leicester South')?.slice(6)).toEqual(['35', '']);
    expect(row('Chorley')).toEqual(['', 'did not stand', '', 'did not stand', '', 'did not stand', '25', '']);
    expect(row('Fermanagh and South Tyrone')?.slice(-2)).toEqual(['', 'no figure']);
  });

  it('is a table to any reader, whichever columns are shown', () => {
    const ids = catalogue.map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 1 }), (chosen) => {
        const [headings = [], ...rows] = written(chosen).rows;
        expect(new Set(headings).size).toBe(headings.length);
        expect(rows).toHaveLength(election.contests.length);
        for (const row of rows) expect(row).toHaveLength(headings.length);
        headings.forEach((heading, at) => {
          const cells = rows.map((row) => row[at] ?? '');
          if (/\((?:%|points|votes|people)\)$/.test(heading))
            for (const cell of cells) expect(cell).toMatch(/^(?:-?\d+(?:\.\d+)?)?$/);
          if (heading.endsWith(': why empty')) {
            for (const [seat, cell] of cells.entries()) expect(cell === '').toBe(rows[seat]?.[at - 1] !== '');
          }
        });
      }),
    );
  });

  it('has beside it, in a file of its own, what it is compared with, its source and its view', () => {
    const { text, notes } = written(['seat', 'majority']);
    expect(text).not.toContain('#');
    expect(notes.some((line) => line.includes('2019 notional result on 2024 boundaries'))).toBe(true);
    expect(notes.some((line) => line.includes('House of Commons Library'))).toBe(true);
    expect(notes.some((line) => line.startsWith('Majority (votes): '))).toBe(true);
    expect(notes).toContain(`View: ${ADDRESS}`);
    expect(notes).toContain('5 of 5 constituencies');
  });

  it('says that areas are not people where residents meet votes, and only there', () => {
    const sentence = 'These are figures for areas: they do not tell how any group of people voted.';
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
        const row = csvParseRows(seatsCsv({ seats: [seat], columns: shown }).slice(1)).at(1);
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
    expect(csvNumber(-26.63, 1)).toBe('-26.6');
    expect(csvNumber(-0.00001, 1)).toBe('0');
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(csvNumber(value, 1)).toMatch(/^-?\d+(\.\d)?$/);
        expect(Math.abs(Number(csvNumber(value, 1)) - value)).toBeLessThanOrEqual(0.0501);
      }),
    );
  });
});
