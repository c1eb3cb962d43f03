import { selectChoropleth } from '../store/selectors.ts';
import { ClassesOfMeasure } from '../ui/legend/ClassesOfMeasure.tsx';
import { ClassList } from '../ui/legend/ClassList.tsx';
import { legendClasses } from '../ui/legend/legendClasses.ts';
import { OverlayLegend } from '../ui/overlays/OverlayLegend.tsx';
import '../ui/legend/Legend.css';
import { useHustings } from '../ui/StoreContext.ts';

/** What the colours mean, under the headline. It never folds: a fold that followed the frame's height would change that height. */
export function EmbedLegend() {
  const choropleth = useHustings(selectChoropleth);
  if (choropleth === null) return null;
  const { measure, context } = choropleth;
  const { values, absences } = legendClasses(choropleth);
  return (
    <section className="legend embed__legend" aria-label="Legend">
      <h3 className="legend__title">{measure.legendTitle(context)}</h3>
      <div className="legend__content">
        <ClassesOfMeasure measure={measure} classes={values} short />
        {absences.length > 0 && <ClassList classes={absences} />}
        <OverlayLegend marksOnly />
      </div>
    </section>
  );
}
