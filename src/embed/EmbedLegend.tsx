import { selectChoropleth } from '../store/selectors.ts';
import { LegendContent } from '../ui/legend/LegendContent.tsx';
import '../ui/legend/Legend.css';
import { useHustings } from '../ui/StoreContext.ts';

/** What the colours mean, below or beside the map. It never folds: a fold that followed the frame's height would change that height. */
export function EmbedLegend() {
  const choropleth = useHustings(selectChoropleth);
  if (choropleth === null) return null;
  const { measure, context } = choropleth;
  return (
    <section className="legend embed__legend" aria-label="Legend">
      <h2 className="legend__title">{measure.legendTitle(context)}</h2>
      <div className="legend__content">
        <LegendContent choropleth={choropleth} />
      </div>
    </section>
  );
}
