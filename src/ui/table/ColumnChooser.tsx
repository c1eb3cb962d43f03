import { Columns3, X } from 'lucide-react';
import { useId } from 'react';
import { COLUMN_GROUPS } from '../../facts/columns.ts';
import { unitInHeading } from '../../facts/figureText.ts';
import { columnRuns } from './columnRuns.ts';
import { SEAT_COLUMN, type SeatColumn } from './seatColumns.ts';
import type { SeatTableModel } from './useSeatTable.ts';
import './ColumnChooser.css';

interface ColumnChooserProps extends Pick<SeatTableModel, 'isShown' | 'toggleColumn'> {
  readonly catalogue: readonly SeatColumn[];
}

/** Which columns the table shows: a panel of tick boxes. */
export function ColumnChooser({ catalogue, isShown, toggleColumn }: ColumnChooserProps) {
  const id = useId();
  return (
    <>
      <button type="button" className="plain-button" popoverTarget={id}>
        <Columns3 aria-hidden size={18} />
        Columns
      </button>
      <div id={id} popover="auto" className="column-chooser">
        <div className="column-chooser__head">
          <h3>Columns</h3>
          <button
            type="button"
            className="plain-button plain-button--bare"
            popoverTarget={id}
            popoverTargetAction="hide"
            aria-label="Close the choice of columns"
          >
            <X aria-hidden size={20} />
          </button>
        </div>
        {COLUMN_GROUPS.map((group) => (
          <fieldset key={group} className="column-chooser__group">
            <legend>{group}</legend>
            {columnRuns(catalogue.filter((column) => column.group === group && column.id !== SEAT_COLUMN.id)).map((run) => (
              <div key={run[0]?.id} className={group === 'Parties' ? 'column-chooser__party' : undefined}>
                {run.map((column) => (
                  <ColumnTick key={column.id} column={column} isShown={isShown} toggleColumn={toggleColumn} />
                ))}
              </div>
            ))}
          </fieldset>
        ))}
      </div>
    </>
  );
}

interface ColumnTickProps extends Pick<SeatTableModel, 'isShown' | 'toggleColumn'> {
  readonly column: SeatColumn;
}

/** The tick box of a column. */
function ColumnTick({ column, isShown, toggleColumn }: ColumnTickProps) {
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
