import { selectChoropleth } from '../../store/selectors.ts';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { AreasNotPeople } from '../notices/AreasNotPeople.tsx';
import { useHustings } from '../StoreContext.ts';
import { residentsMeetVotes } from '../table/seatColumns.ts';
import { residualOf } from './leastSquares.ts';
import { leftOutInWords } from './leftOutInWords.ts';
import { outliers } from './outliers.ts';
import type { ScatterData } from './scatterData.ts';
import { trendInWords } from './trendInWords.ts';

const NAMED = 6;

/** What the chart says, in sentences: the trend, who lies far from it, what is not drawn. */
export function Findings({ data }: { readonly data: ScatterData }) {
  const choropleth = useHustings(selectChoropleth);
  const { across, up, points, line, leftOut } = data;
  const far = outliers(points, line, NAMED);
  const names = (side: 1 | -1) =>
    far
      .filter((point) => line !== null && residualOf(line, point) * side > 0)
      .map(({ seat }) => seat.name)
      .join(', ');
  const above = names(1);
  const below = names(-1);
  const notDrawn = leftOutInWords(leftOut);
  const trend = trendInWords(line, across, up);
  useAnnounced(trend);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to reach what scrolls.
    <section className="findings" aria-label="What the chart says" tabIndex={0}>
      <p className="findings__trend">{trend}</p>
      {above !== '' && <p className="small">Farthest above the line: {above}.</p>}
      {below !== '' && <p className="small">Farthest below it: {below}.</p>}
      {notDrawn !== null && <p className="small">{notDrawn}</p>}
      <dl className="findings__figures">
        {[across, up].map(({ id, heading, description }) => (
          <div key={id}>
            <dt>{heading}</dt>
            <dd>{description}</dd>
          </div>
        ))}
        {choropleth !== null && (
          <div>
            <dt>Colours</dt>
            <dd>As on the map: {choropleth.measure.legendTitle(choropleth.context)}</dd>
          </div>
        )}
      </dl>
      {residentsMeetVotes([across, up]) && <AreasNotPeople />}
      <p className="small">
        Drag a box around points to choose those constituencies. With the keyboard, the arrow keys go from point to point and Enter
        opens one; the table has them all in rows.
      </p>
    </section>
  );
}
