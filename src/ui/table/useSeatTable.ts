import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import type { Constituency } from '../../election/constituency.ts';
import { SEAT_COLUMN } from './placeColumns.ts';
import type { SeatColumn } from './seatColumn.ts';

export type SortDirection = 'asc' | 'desc';

/** A table of seats with what the reader chose: rows in order, columns, and what changes them. */
export interface SeatTableModel {
  readonly seats: readonly Constituency[];
  readonly columns: readonly SeatColumn[];
  readonly sortedBy: SeatColumn;
  readonly direction: SortDirection;
  readonly isShown: (column: SeatColumn) => boolean;
  readonly toggleColumn: (column: SeatColumn) => void;
  /** Sorts by a column, or the other way round where it is already sorted by: figures first from the largest, words from A. */
  readonly toggleSort: (column: SeatColumn) => void;
}

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, Constituency>();
const collator = new Intl.Collator('en-GB', { numeric: true });

/** A column for the table's library. Without a figure the value is `undefined`, which it keeps last in either direction. */
function columnDefinition(column: SeatColumn) {
  if (column.kind === 'words') {
    return helper.accessor((seat) => column.read(seat).text, {
      id: column.id,
      sortDescFirst: false,
      sortFn: (a, b, id) => collator.compare(a.getValue<string>(id), b.getValue<string>(id)),
    });
  }
  const numberOf = (seat: Constituency) => {
    const figure = column.read(seat);
    return figure.kind === 'number' ? figure.value : undefined;
  };
  return helper.accessor(numberOf, {
    id: column.id,
    sortDescFirst: true,
    sortUndefined: 'last',
    sortFn: (a, b, id) => a.getValue<number>(id) - b.getValue<number>(id),
  });
}

/** Which column a table is sorted by at first. */
export interface FirstOrder {
  readonly id: string;
  readonly desc: boolean;
}

/** Sorts seats and keeps which columns are shown. */
export function useSeatTable(
  seats: readonly Constituency[],
  catalogue: readonly SeatColumn[],
  first: ReadonlySet<string>,
  order: FirstOrder = { id: SEAT_COLUMN.id, desc: false },
): SeatTableModel {
  const definitions = useMemo(() => helper.columns(catalogue.map(columnDefinition)), [catalogue]);
  const [initialState] = useState(() => ({
    sorting: [order],
    columnVisibility: Object.fromEntries(catalogue.map(({ id }) => [id, first.has(id)])),
  }));
  const table = useTable({
    features,
    columns: definitions,
    data: seats,
    initialState,
    enableSortingRemoval: false,
    enableMultiSort: false,
  });
  const { sorting, columnVisibility } = table.state;
  const { rows } = table.getRowModel();
  const sort = sorting[0];
  return {
    seats: useMemo(() => rows.map((row) => row.original), [rows]),
    columns: useMemo(() => catalogue.filter(({ id }) => columnVisibility[id] === true), [catalogue, columnVisibility]),
    sortedBy: catalogue.find(({ id }) => id === sort?.id) ?? SEAT_COLUMN,
    direction: sort?.desc === true ? 'desc' : 'asc',
    isShown: ({ id }) => columnVisibility[id] === true,
    toggleColumn: ({ id }) => table.getColumn(id)?.toggleVisibility(),
    toggleSort: ({ id }) => table.getColumn(id)?.toggleSorting(),
  };
}
