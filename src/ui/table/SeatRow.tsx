import { memo } from 'react';
import type { Contest } from '../../election/contest.ts';
import type { PartyId } from '../../election/party.ts';
import { figureText } from '../../facts/figureText.ts';
import type { ScaleClass } from '../../facts/scales/scale.ts';
import { Swatch } from '../legend/Swatch.tsx';
import { SEAT_COLUMN, type SeatColumn } from './seatColumns.ts';
import { TABLE_ROLES } from './tableRoles.ts';

interface SeatRowProps {
  readonly seat: Contest;
  readonly columns: readonly SeatColumn[];
  readonly swatches: ReadonlyMap<PartyId, ScaleClass>;
  readonly selected: boolean;
  /** Whether the Tab key stops at this row: one row of the table does, the arrow keys reach the others. */
  readonly tabStop: boolean;
}

/** One seat: its name as a button, its words and figures. */
export const SeatRow = memo(function SeatRow({ seat, columns, swatches, selected, tabStop }: SeatRowProps) {
  return (
    <tr {...TABLE_ROLES.row} data-index={seat.index} data-selected={selected ? '' : undefined}>
      {columns.map((column) => {
        if (column.id === SEAT_COLUMN.id) {
          return (
            <th key={column.id} {...TABLE_ROLES.rowHeader} scope="row">
              <button
                type="button"
                className="seat-table__seat"
                translate="no"
                tabIndex={tabStop ? 0 : -1}
                aria-current={selected ? 'true' : undefined}
              >
                {seat.name}
              </button>
            </th>
          );
        }
        if (column.kind === 'words') {
          const { text, party } = column.read(seat);
          const swatch = party === null ? undefined : swatches.get(party);
          return (
            <td key={column.id} {...TABLE_ROLES.cell} title={text} translate={party === null ? undefined : 'no'}>
              {swatch !== undefined && <Swatch colour={swatch.colour} pattern={swatch.pattern} />} {text}
            </td>
          );
        }
        const figure = column.read(seat);
        return (
          <td
            key={column.id}
            {...TABLE_ROLES.cell}
            className={figure.kind === 'number' ? 'seat-table__figure' : 'seat-table__figure seat-table__none'}
          >
            {figureText(figure, column.unit)}
          </td>
        );
      })}
    </tr>
  );
});
