import { useState } from 'react';
import { Pause } from '../announcer/Announcer.tsx';
import type { LegendClass } from './legendClasses.ts';
import { Swatch } from './Swatch.tsx';
import './ClassList.css';

interface ClassListProps {
  readonly classes: readonly LegendClass[];
  /** How many stand there before the reader asks for the rest. */
  readonly first?: number;
}

/** Classes with their names and numbers of seats, the rest on request. */
export function ClassList({ classes, first = classes.length }: ClassListProps) {
  const [all, setAll] = useState(false);
  const shown = all || classes.length <= first + 1 ? classes : classes.slice(0, first);
  return (
    <ul className="class-list">
      {shown.map((each) => (
        <li key={each.key}>
          <Swatch colour={each.colour} pattern={each.pattern} />
          <span>{each.label}</span>
          <Pause />
          <span className="class-list__seats">
            {each.seats}
            <span className="visually-hidden"> {each.seats === 1 ? 'seat' : 'seats'}</span>
          </span>
        </li>
      ))}
      {classes.length > first + 1 && (
        <li>
          <button type="button" className="class-list__more" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Fewer' : `${classes.length - first} more`}
          </button>
        </li>
      )}
    </ul>
  );
}
