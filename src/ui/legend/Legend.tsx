import { ChevronDown } from 'lucide-react';
import { memo, type Ref, type RefObject, useId, useState } from 'react';
import type { Choropleth } from '../../facts/choropleth.ts';
import { WIDE_WINDOW } from '../../first-paint/arrangement.ts';
import { selectChoropleth } from '../../store/selectors.ts';
import { useLowerThan } from '../layout/useLowerThan.ts';
import { useMediaQuery } from '../layout/useMediaQuery.ts';
import { HexagonNote } from '../map/HexagonNote.tsx';
import { AreasNotPeople } from '../notices/AreasNotPeople.tsx';
import { OverlayLegend } from '../overlays/OverlayLegend.tsx';
import { useHustings } from '../StoreContext.ts';
import { useAfterMap } from '../useAfterMap.ts';
import { ClassesOfMeasure } from './ClassesOfMeasure.tsx';
import { ClassList } from './ClassList.tsx';
import { legendClasses } from './legendClasses.ts';
import './Legend.css';

/** CSS pixels of a map beside a column below which the open legend would hide its controls, as above an open table. */
const LOW = 400;

/** Windows in which the open legend would leave little of a map above a sheet. */
const LOW_WINDOW = '(max-height: 39.99em)';

/** Left alone by the renders that come before the one with other colours. */
const SteadyContent = memo(LegendContent);

interface LegendProps {
  readonly ref: Ref<HTMLElement>;
  /** What the legend lies in. */
  readonly map: RefObject<HTMLElement | null>;
}

/** What the colours of the map mean, from the scale that painted it: units, classes, seats in each, source. It can be folded away. */
export function Legend({ ref, map }: LegendProps) {
  const choropleth = useAfterMap(selectChoropleth);
  const besideColumn = useMediaQuery(WIDE_WINDOW);
  const narrowAndLow = useMediaQuery(LOW_WINDOW) && !besideColumn;
  const mapIsLow = useLowerThan(map, LOW) && besideColumn;
  const [held, setHeld] = useState<boolean | null>(null);
  // Folded where it would leave little of the map, until the reader says otherwise.
  const open = held ?? !(narrowAndLow || mapIsLow);
  const contentId = useId();
  if (choropleth === null) return <section ref={ref} className="legend" hidden />;
  const { measure, context } = choropleth;
  return (
    <section ref={ref} className="legend" aria-label="Legend">
      <h2 className="legend__title">
        <button type="button" aria-expanded={open} aria-controls={contentId} onClick={() => setHeld(!open)}>
          <span>{measure.legendTitle(context)}</span>
          <ChevronDown aria-hidden size={16} className="legend__chevron" />
        </button>
      </h2>
      <div id={contentId} className="legend__content" hidden={!open}>
        {/* First, where no fold can cut it off. */}
        {measure.about === 'residents' && <AreasNotPeople />}
        <SteadyContent choropleth={choropleth} />
        <p className="legend__source">Source: {measure.source(context)}.</p>
      </div>
    </section>
  );
}

/** The classes of the colours with their seats, and the marks over them. */
function LegendContent({ choropleth }: { readonly choropleth: Choropleth }) {
  const filtered = useHustings((state) => state.view.where.length > 0);
  const { measure } = choropleth;
  const { values, absences } = legendClasses(choropleth);
  return (
    <>
      <ClassesOfMeasure measure={measure} classes={values} />
      {absences.length > 0 && <ClassList classes={absences} />}
      <OverlayLegend />
      <HexagonNote />
      {filtered && <p className="legend__source">The numbers of seats are of the whole country.</p>}
    </>
  );
}
