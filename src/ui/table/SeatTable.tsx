import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo } from 'react';
import type { Contest } from '../../election/contest.ts';
import { unitInHeading } from '../../facts/figureText.ts';
import { SeatRows } from './SeatRows.tsx';
import { SEAT_COLUMN, type SeatColumn } from './seatColumns.ts';
import { TABLE_ROLES } from './tableRoles.ts';
import type { SeatTableModel, SortDirection } from './useSeatTable.ts';
import './SeatTable.css';

const FIGURE = 'var(--figure-column)';
/** Room for the swatch, its gap and the padding. */
const BESIDE_TEXT = 2.4;
const LETTER = 0.46;
const LEAST_LETTERS = 11;
/** A few small parties have names as long as a sentence; theirs are cut off. */
const MOST_LETTERS_OF_PARTY = 16;

/** A column's width for CSS: of words, from the longest among all seats, so that a filter does not move the columns. */
function columnWidth(column: SeatColumn, seats: readonly Contest[]): string {
  if (column.id === SEAT_COLUMN.id) return 'var(--name-column)';
  if (column.kind === 'figure') return FIGURE;
  const letters = seats.reduce((most, seat) => Math.max(most, column.read(seat).text.length), LEAST_LETTERS);
  const shown = column.id === 'result' ? letters : Math.min(letters, MOST_LETTERS_OF_PARTY);
  return `${(shown * LETTER + BESIDE_TEXT).toFixed(2)}rem`;
}

interface SeatTableProps {
  readonly model: SeatTableModel;
  readonly caption: string;
  /** All seats of the election, whatever the filter. */
  readonly all: readonly Contest[];
  readonly onOpen: (index: number) => void;
  /** What stands there where there is no row. */
  readonly empty?: string;
  /** Whether the selected seat's row comes into sight by itself. */
  readonly followsSelected?: boolean;
}

/** The table itself, in a frame that scrolls both ways under its headings and beside its names. */
export function SeatTable({
  model,
  caption,
  all,
  onOpen,
  empty = 'No constituency fulfils all conditions of the filter.',
  followsSelected = true,
}: SeatTableProps) {
  const { seats, columns, sortedBy, direction, toggleSort } = model;
  const widths = useMemo(() => columns.map((column) => columnWidth(column, all)).join(' '), [columns, all]);
  return (
    <div className="seat-table">
      <table {...TABLE_ROLES.table} style={{ '--columns': widths }}>
        <caption className="visually-hidden">{caption} In a row, the arrow keys go from seat to seat and Enter opens it.</caption>
        <thead {...TABLE_ROLES.rowGroup}>
          <tr {...TABLE_ROLES.row}>
            {columns.map((column) => (
              <HeadingCell
                key={column.id}
                column={column}
                sorted={column.id === sortedBy.id ? direction : null}
                onSort={toggleSort}
              />
            ))}
          </tr>
        </thead>
        <SeatRows seats={seats} columns={columns} onOpen={onOpen} followsSelected={followsSelected} />
      </table>
      {seats.length === 0 && <p className="seat-table__empty">{empty}</p>}
    </div>
  );
}

interface HeadingCellProps {
  readonly column: SeatColumn;
  /** `null` where the table is sorted by another column. */
  readonly sorted: SortDirection | null;
  readonly onSort: (column: SeatColumn) => void;
}

/** The head of a column: a button that sorts by it. */
function HeadingCell({ column, sorted, onSort }: HeadingCellProps) {
  const figures = column.kind === 'figure';
  const Arrow = sorted === 'desc' ? ArrowDown : ArrowUp;
  return (
    <th
      {...TABLE_ROLES.columnHeader}
      scope="col"
      className={figures ? 'seat-table__figure' : undefined}
      aria-sort={sorted === null ? undefined : sorted === 'asc' ? 'ascending' : 'descending'}
    >
      <button type="button" className="seat-table__sort" title={column.description} onClick={() => onSort(column)}>
        <span>
          {column.heading}
          {figures && <span className="seat-table__unit"> {unitInHeading(column.unit)}</span>}
          {sorted !== null && <Arrow aria-hidden size={13} strokeWidth={2.5} className="seat-table__arrow" />}
        </span>
      </button>
    </th>
  );
}
