import { useMemo } from 'react';
import type { Contest } from '../../election/contest.ts';
import { columnWidth } from './columnWidths.ts';
import { HeadingCell } from './HeadingCell.tsx';
import { SeatRows } from './SeatRows.tsx';
import { TABLE_ROLES } from './tableRoles.ts';
import type { SeatTableModel } from './useSeatTable.ts';
import './SeatTable.css';

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
