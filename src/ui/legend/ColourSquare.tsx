import { COLUMN_LABELS, ROW_LABELS } from '../../facts/both.ts';
import { useHustingsStore } from '../StoreContext.ts';
import { capitalised } from '../words/capitalised.ts';
import { ColourPatch } from './ColourPatch.tsx';
import { inkOn } from './inkOn.ts';
import type { LegendClass } from './legendClasses.ts';
import './ColourSquare.css';

/**
 * Two quantities crossed: a row for each class of the one, a column for each of the other, the number of seats in each cell.
 * A cell that is pointed at, touched or focused makes its seats stand out on the map.
 */
export function ColourSquare({ classes }: { readonly classes: readonly LegendClass[] }) {
  const { pointAtClass } = useHustingsStore().getState();
  return (
    <table className="colour-square">
      <caption className="visually-hidden">Seats in each class</caption>
      <thead>
        <tr>
          <td />
          {COLUMN_LABELS.map((label) => (
            <th key={label} scope="col">
              {capitalised(label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROW_LABELS.map((label, row) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {classes.slice(row * COLUMN_LABELS.length, (row + 1) * COLUMN_LABELS.length).map((cell) => (
              <td key={cell.key}>
                <button
                  type="button"
                  className="colour-square__cell"
                  aria-label={`${cell.label}: ${cell.seats} ${cell.seats === 1 ? 'seat' : 'seats'}; show them`}
                  onPointerEnter={() => pointAtClass(classes.indexOf(cell))}
                  onPointerLeave={() => pointAtClass(null)}
                  onFocus={() => pointAtClass(classes.indexOf(cell))}
                  onBlur={() => pointAtClass(null)}
                >
                  <ColourPatch className="colour-square__colour" colour={cell.colour}>
                    <text x="50%" y="50%" fill={inkOn(cell.colour)}>
                      {cell.seats}
                    </text>
                  </ColourPatch>
                </button>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
