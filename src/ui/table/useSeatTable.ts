import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';

import { useMemo } from 'react';
import type { Contest } from '../../election/contest.ts';

import type { Order } from '../../view/drawerSettings.ts';
import { SEAT_COLUMN, type SeatColumn } from './seatColumns.ts';

export type SortDirection = 'asc' | 'desc';

/** A table of seats with what the reader chose: rows in order, columns, and what changes them. */
export interface SeatTableModel {
  readonly seats: readonly Contest[];
  readonly columns: readonly SeatColumn[];
  readonly sortedBy: SeatColumn;
  readonly direction: SortDirection;
  readonly isShown: (column: SeatColumn) => boolean;
  readonly toggleColumn: (column: SeatColumn) => void;
  /** Sorts by a column, or the other way round where it is already sorted by: figures first from the largest, words from A. */
  readonly toggleSort: (column: SeatColumn) => void;
}

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, Contest>();
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
  const numberOf = (seat: Contest) => {
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

/** What the reader chose, and who hears of another choice. */
interface SeatTableChoice {
  readonly order: Order;
  readonly shown: ReadonlySet<string>;
  readonly onOrder: (order: Order) => void;
  readonly onShown?: (shown: ReadonlySet<string>) => void;
}

/** Sorts seats and picks the columns that are shown. */
export function useSeatTable(
  seats: readonly Contest[],
  catalogue: readonly SeatColumn[],
  { order, shown, onOrder, onShown }: SeatTableChoice,
): SeatTableModel {
  const definitions = useMemo(() => helper.columns(catalogue.map(columnDefinition)), [catalogue]);
  const state = useMemo(
    () => ({ sorting: [order], columnVisibility: Object.fromEntries(catalogue.map(({ id }) => [id, shown.has(id)])) }),
    [order, shown, catalogue],
  );
  const table = useTable({
    features,
    columns: definitions,
    data: seats,
    state,
    onSortingChange: (change) => {
      const [next] = typeof change === 'function' ? change(state.sorting) : change;
      if (next !== undefined) onOrder(next);
    },
    enableSortingRemoval: false,
    enableMultiSort: false,
  });
  const { rows } = table.getRowModel();
  return {
    seats: useMemo(() => rows.map((row) => row.original), [rows]),
    columns: useMemo(() => catalogue.filter(({ id }) => shown.has(id)), [catalogue, shown]),
    sortedBy: catalogue.find(({ id }) => id === order.id) ?? SEAT_COLUMN,
    direction: order.desc ? 'desc' : 'asc',
    isShown: ({ id }) => shown.has(id),
    toggleColumn: ({ id }) => onShown?.(new Set(shown.has(id) ? [...shown].filter((each) => each !== id) : [...shown, id])),
    toggleSort: ({ id }) => table.getColumn(id)?.toggleSorting(),
  };
}
