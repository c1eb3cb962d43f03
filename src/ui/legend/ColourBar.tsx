import type { MeasureUnit } from '../../facts/measure.ts';
import { ColourPatch } from './ColourPatch.tsx';
import { edgeLabel } from './edgeLabel.ts';
import type { LegendClass } from './legendClasses.ts';
import './ColourBar.css';

/** Classes of numbers from low to high: how many seats each holds, its colour, and the numbers at its edges. */
export function ColourBar({ classes, unit }: { readonly classes: readonly LegendClass[]; readonly unit: MeasureUnit }) {
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
