import { unitInHeading } from '../../facts/figureText.ts';
import type { SeatColumn } from './seatColumns.ts';
import type { SeatTableModel } from './useSeatTable.ts';

interface ColumnTickProps extends Pick<SeatTableModel, 'isShown' | 'toggleColumn'> {
  readonly column: SeatColumn;
}

/** The tick box of a column. */
export function ColumnTick({ column, isShown, toggleColumn }: ColumnTickProps) {
  return (
    <label className="column-tick" title={column.description}>
      <input type="checkbox" checked={isShown(column)} onChange={() => toggleColumn(column)} />
      <span>
        {column.heading}
        {column.kind === 'figure' && <span className="column-tick__unit"> {unitInHeading(column.unit)}</span>}
      </span>
    </label>
  );
}
