import type { Constituency } from '../../psephology/constituency.ts';
import type { Election } from '../../psephology/election.ts';
import { AREAS_NOT_PEOPLE } from '../words/areasNotPeople.ts';
import { absenceInWords } from './absenceInWords.ts';
import { csvNumber, csvText } from './csvField.ts';
import { residentsMeetVotes, type SeatColumn } from './seatColumn.ts';

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

export interface SeatsCsvOptions {
  readonly election: Pick<Election, 'title' | 'baseline' | 'constituencies'>;
  /** In the order of the rows. */
  readonly seats: readonly Constituency[];
  /** In the order of the columns. */
  readonly columns: readonly SeatColumn[];
  /** The address of the view that is written out. */
  readonly address: string;
}

/**
 * Seats as a CSV file (RFC 4180, UTF-8 with a byte order mark): notes in lines that begin with "#", a line of headings, a line a
 * seat. Figures are plain numbers; where there is none, the cell says why.
 */
export function seatsCsv(options: SeatsCsvOptions): string {
  const { seats, columns } = options;
  const headings = columns.map(csvHeading).join(',');
  const rows = seats.map((seat) => columns.map((column) => csvCell(column, seat)).join(','));
  return `${BYTE_ORDER_MARK}${[...notes(options).map(note), headings, ...rows].join(LINE_END)}${LINE_END}`;
}

function notes({ election, seats, columns, address }: SeatsCsvOptions): readonly string[] {
  return [
    election.title,
    `${seats.length} of ${election.constituencies.length} constituencies`,
    `View: ${address}`,
    'Source of results: House of Commons Library (CBP-10009)',
    `Changes and holds or gains are against the ${election.baseline} (Rallings and Thrasher)`,
    ...(columns.some(({ about }) => about === 'residents')
      ? ['Source of residents: Office for National Statistics (Census 2021); National Records of Scotland (Census 2022)']
      : []),
    ...(residentsMeetVotes(columns) ? [AREAS_NOT_PEOPLE] : []),
    'Where there is no figure the cell says why; missing is not zero',
  ];
}

/** One line that stays in one cell, and that readers of CSV files with a comment sign skip: no comma, no quotation mark. */
function note(text: string): string {
  return `# ${text
    .replaceAll(',', text.startsWith('View: ') ? '%2C' : ';')
    .replaceAll('"', '')
    .replaceAll(/[\r\n]+/g, ' ')}`;
}

function csvHeading(column: SeatColumn): string {
  return csvText(column.kind === 'figure' ? `${column.heading} (${column.description})` : column.heading);
}

function csvCell(column: SeatColumn, seat: Constituency): string {
  if (column.kind === 'words') return csvText(column.read(seat).text);
  const figure = column.read(seat);
  return figure.kind === 'number' ? csvNumber(figure.value) : csvText(absenceInWords(figure.reason));
}
