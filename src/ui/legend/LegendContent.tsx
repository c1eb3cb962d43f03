import type { Choropleth } from '../../facts/choropleth.ts';
import { HexagonNote } from '../map/HexagonNote.tsx';
import { OverlayLegend } from '../overlays/OverlayLegend.tsx';
import { useHustings } from '../StoreContext.ts';
import { ClassesOfMeasure } from './ClassesOfMeasure.tsx';
import { ClassList } from './ClassList.tsx';
import { legendClasses } from './legendClasses.ts';

/** The classes of the colours with their seats, and the marks over them. */
export function LegendContent({ choropleth }: { readonly choropleth: Choropleth }) {
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
