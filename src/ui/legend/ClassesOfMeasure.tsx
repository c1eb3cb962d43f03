import { COLUMN_LABELS, rowLabels } from '../../facts/both.ts';
import type { Measure, MeasureUnit } from '../../facts/fact.ts';
import { selectElection } from '../../store/selectors.ts';
import { useArrangement } from '../layout/useArrangement.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { capitalised } from '../words/capitalised.ts';
import { ClassList } from './ClassList.tsx';
import { ColourPatch } from './ColourPatch.tsx';
import { edgeLabel } from './edgeLabel.ts';
import { inkOn } from './inkOn.ts';
import { FIRST_PARTIES, type LegendClass } from './legendClasses.ts';
import './ColourBar.css';
import './ColourSquare.css';

interface ClassesOfMeasureProps {
  readonly measure: Measure;
  readonly classes: readonly LegendClass[];
  /** Whether a long list of parties is short on any screen, and its rest there on request. */
  readonly short?: boolean;
}

/** A measure's classes in the form that suits what it measures. */
export function ClassesOfMeasure({ measure, classes, short = false }: ClassesOfMeasureProps) {
  const arrangement = useArrangement();
  const onPaper = useHustings((state) => state.onPaper);
  switch (measure.unit) {
    case 'party':
      return (
        <ClassList
          key={measure.id}
          classes={classes}
          first={onPaper || (arrangement === 'column' && !short) ? classes.length : FIRST_PARTIES}
        />
      );
    case 'fraction':
    case 'percentage points':
      return <ColourBar classes={classes} unit={measure.unit} />;
    case 'square':
      return <ColourSquare classes={classes} />;
    default: {
      const unknown: never = measure.unit;
      return unknown;
    }
  }
}

/** Classes of numbers from low to high: how many seats each holds, its colour, and the numbers at its edges. */
function ColourBar({ classes, unit }: { readonly classes: readonly LegendClass[]; readonly unit: MeasureUnit }) {
  return (
    <div className="colour-bar">
      <span className="colour-bar__row-name" aria-hidden="true">
        Seats
      </span>
      <ol className="colour-bar__classes">
        {classes.map((each) => {
          const seats = `${each.label}: ${each.seats} ${each.seats === 1 ? 'seat' : 'seats'}`;
          return (
            <li key={each.key} title={seats}>
              <span className="visually-hidden">{seats}</span>
              <span aria-hidden="true" className="colour-bar__seats">
                {each.seats}
              </span>
              <ColourPatch className="colour-bar__colour" colour={each.colour} />
              <span aria-hidden="true" className="colour-bar__edge">
                {edgeLabel(each, unit)}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/**
 * Two quantities crossed: a row for each class of the one, a column for each of the other, the number of seats in each cell.
 * A cell that is pointed at, touched or focused makes its seats stand out on the map.
 */
export function ColourSquare({ classes }: { readonly classes: readonly LegendClass[] }) {
  const election = useHustings(selectElection);
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
        {(election === null ? [] : rowLabels(election)).map((label, row) => (
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
