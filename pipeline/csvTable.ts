import { csvParseRows } from 'd3-dsv';
import { SourceError } from './sourceError.ts';

/** One row of a source's table. Every method names file, row and column in the SourceError that it throws. */
export interface CsvRow {
  /** The row as a spreadsheet counts it, from 1 with the header. */
  readonly number: number;
  /** The cell's text; an error where the table has no such column. */
  text(column: string): string;
  /** The cell as a whole number of zero or more. */
  count(column: string): number;
  /** The cell as a decimal number; `null` where it is empty. */
  decimal(column: string): number | null;
  /** The cell as one of the given words. */
  oneOf<Word extends string>(column: string, words: readonly Word[]): Word;
  /** An error about a cell of this row. */
  error(column: string, reason: string): SourceError;
}

/**
 * The rows of a CSV text. Publishers give the same table with and without a header row: a first row that begins with the first of
 * `columns` is the header and names the columns; else they are `columns` in this order, as far as the rows go.
 * @throws SourceError where the header lacks one of the columns, or a row has another number of cells than the first.
 */
export function csvTable(text: string, file: string, columns: readonly string[]): CsvRow[] {
  const rows = csvParseRows(text);
  const [first] = rows;
  if (first === undefined) throw new SourceError({ file }, 'the file is empty.');
  const hasHeader = first[0] === columns[0];
  const names = hasHeader ? first : columns.slice(0, first.length);
  if (hasHeader) {
    const missing = columns.find((column) => !names.includes(column));
    if (missing !== undefined) throw new SourceError({ file, row: 1, column: missing }, 'the header lacks this column.');
  }
  const positions = new Map(names.map((name, position) => [name, position]));
  return rows.slice(hasHeader ? 1 : 0).map((cells, position) => {
    const number = position + (hasHeader ? 2 : 1);
    if (cells.length !== first.length) {
      throw new SourceError({ file, row: number }, `the row has ${cells.length} cells, the first row ${first.length}.`);
    }
    return csvRow(cells, number, file, positions);
  });
}

function csvRow(cells: readonly string[], number: number, file: string, positions: ReadonlyMap<string, number>): CsvRow {
  const error = (column: string, reason: string): SourceError => new SourceError({ file, row: number, column }, reason);
  const text = (column: string): string => {
    const cell = cells[positions.get(column) ?? -1];
    if (cell === undefined) throw error(column, 'the table has no such column.');
    return cell.trim();
  };
  return {
    number,
    error,
    text,
    count: (column) => {
      const cell = text(column);
      if (!/^\d+$/.test(cell)) throw error(column, `“${cell}” is not a whole number of zero or more.`);
      return Number(cell);
    },
    decimal: (column) => {
      const cell = text(column);
      if (cell === '') return null;
      const value = Number(cell);
      if (!Number.isFinite(value)) throw error(column, `“${cell}” is not a number.`);
      return value;
    },
    oneOf: (column, words) => {
      const cell = text(column);
      const word = words.find((each) => each === cell);
      if (word === undefined) throw error(column, `“${cell}” is none of ${words.map((each) => `“${each}”`).join(', ')}.`);
      return word;
    },
  };
}
