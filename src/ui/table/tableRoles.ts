/**
 * The roles of a table's parts, said in words. Its rows are laid out as grids, so that the browser can leave out those that are
 * not in sight, and some browsers forget what a table is once its display is another.
 * https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
 */
export const TABLE_ROLES = {
  table: { role: 'table' },
  rowGroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
