import type { Measure } from '../../measures/measure.ts';
import { ClassList } from './ClassList.tsx';
import { ColourBar } from './ColourBar.tsx';
import { ColourSquare } from './ColourSquare.tsx';
import type { LegendClass } from './legendClasses.ts';

const FIRST_PARTIES = 7;

/** A measure's classes in the form that suits what it measures. */
export function ClassesOfMeasure({ measure, classes }: { readonly measure: Measure; readonly classes: readonly LegendClass[] }) {
  switch (measure.unit) {
    case 'party':
      return <ClassList key={measure.id} classes={classes} first={FIRST_PARTIES} />;
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
