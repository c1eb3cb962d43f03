import type { Measure } from '../../facts/measure.ts';
import { useArrangement } from '../layout/useArrangement.ts';
import { useHustings } from '../StoreContext.ts';
import { ClassList } from './ClassList.tsx';
import { ColourBar } from './ColourBar.tsx';
import { ColourSquare } from './ColourSquare.tsx';
import { FIRST_PARTIES, type LegendClass } from './legendClasses.ts';

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
