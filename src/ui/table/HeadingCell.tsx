import { ArrowDown, ArrowUp } from 'lucide-react';
import { unitInHeading } from '../../facts/figureText.ts';
import type { SeatColumn } from './seatColumns.ts';
import { TABLE_ROLES } from './tableRoles.ts';
import type { SortDirection } from './useSeatTable.ts';

interface HeadingCellProps {
  readonly column: SeatColumn;
  /** `null` where the table is sorted by another column. */
  readonly sorted: SortDirection | null;
  readonly onSort: (column: SeatColumn) => void;
}

/** The head of a column: a button that sorts by it. */
export function HeadingCell({ column, sorted, onSort }: HeadingCellProps) {
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
