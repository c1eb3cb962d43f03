import { sharedColumns } from '../../election/areaColumn.ts';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { baselineInWords } from '../../facts/baselineInWords.ts';
import { absenceInWords, unitInHeading } from '../../facts/figureText.ts';
import { inDigits } from '../../facts/inDigits.ts';
import { publishersInWords } from '../../facts/residents.ts';
import { AREAS_NOT_PEOPLE } from '../words/areasNotPeople.ts';
import { residentsMeetVotes, type SeatColumn } from './seatColumns.ts';

const NEEDS_QUOTES = /[",;\t\r\n]/;
// https://owasp.org/www-community/attacks/CSV_Injection, the full-width forms included.
const STARTS_FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * A text as a field of a CSV file. One that a spreadsheet would run as a formula gets an apostrophe in front; quotation marks go
 * around what RFC 4180 asks for, and around semicolons and tabs, at which some spreadsheets split as well.
 */
export function csvText(text: string): string {
  const harmless = STARTS_FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A number as a field of a CSV file, rounded as in the table to so many decimals, with a plain hyphen and no commas, so that it stays a number. */
export function csvNumber(value: number, decimals: 1 | 2): string {
  const rounded = Number(inDigits(value, decimals).replaceAll(',', '').replace('\u2212', '-'));
  return String(rounded === 0 ? 0 : rounded);
}

// Excel reads a file without it in an encoding of its own; pandas, R's readr and LibreOffice take it off.
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

export interface SeatsFileOptions {
  readonly election: Pick<Election, 'title' | 'source' | 'baseline' | 'contests' | 'columns'>;
  /** In the order of the rows. */
  readonly seats: readonly Contest[];
  /** In the order of the columns. */
  readonly columns: readonly SeatColumn[];
}

/**
 * Seats as a CSV file (RFC 4180, UTF-8 with a byte order mark) that spreadsheets and programs open as it is: headings in the first
 * line, a line a seat, in a column of figures nothing but plain numbers. Where a seat has no figure its cell is empty, and the column
 * behind says why. What the figures mean and where they are from is in `seatsNotes`, a file beside it.
 */
export function seatsCsv({ seats, columns }: Pick<SeatsFileOptions, 'seats' | 'columns'>): string {
  const fields = columns.flatMap((column) => fieldsOf(column, seats));
  const lines = [fields.map(({ heading }) => csvText(heading)), ...seats.map((seat) => fields.map(({ cell }) => cell(seat)))];
  return `${BYTE_ORDER_MARK}${lines.map((line) => line.join(',')).join(LINE_END)}${LINE_END}`;
}

/** What stands beside the figures of a CSV file: its view, its sources, what each column says. Plain text, a line each. */
export function seatsNotes({ election, seats, columns, address }: SeatsFileOptions & { readonly address: string }): string {
  const lines = [
    election.title,
    `${seats.length} of ${election.contests.length} constituencies`,
    `View: ${address}`,
    '',
    'Columns',
    ...columns.map((column) => `${headingOf(column)}: ${column.description}`),
    'Where there is no figure the cell is empty, and the column behind says why. Missing is not zero.',
    '',
    'Sources',
    `Results: ${election.source}`,
    ...(election.baseline === null
      ? []
      : [`Changes and holds or gains are against the ${baselineInWords(election)} (${election.baseline.source})`]),
    ...(columns.some(({ about }) => about === 'residents')
      ? [`Residents: ${publishersInWords(sharedColumns(election).filter(({ id }) => columns.some((column) => column.id === id)))}`]
      : []),
    ...(residentsMeetVotes(columns) ? ['', AREAS_NOT_PEOPLE] : []),
  ];
  return `${lines.join('\n')}\n`;
}

interface Field {
  readonly heading: string;
  cell(seat: Contest): string;
}

/** The one or two columns of the file that a column of the table is. */
function fieldsOf(column: SeatColumn, seats: readonly Contest[]): readonly Field[] {
  const heading = headingOf(column);
  if (column.kind === 'words') return [{ heading, cell: (seat) => csvText(column.read(seat).text) }];
  const figures: Field = {
    heading,
    cell: (seat) => {
      const figure = column.read(seat);
      return figure.kind === 'number' ? csvNumber(figure.value, column.unit === 'swing' ? 2 : 1) : '';
    },
  };
  if (seats.every((seat) => column.read(seat).kind === 'number')) return [figures];
  const reasons: Field = {
    heading: `${column.heading}: why empty`,
    cell: (seat) => {
      const figure = column.read(seat);
      return figure.kind === 'number' ? '' : csvText(absenceInWords(figure.reason));
    },
  };
  return [figures, reasons];
}

function headingOf(column: SeatColumn): string {
  return column.kind === 'words' ? column.heading : `${column.heading} (${unitInHeading(column.unit)})`;
}
