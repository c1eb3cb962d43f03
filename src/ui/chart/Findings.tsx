import type { FigureColumn } from '../../facts/columns.ts';
import type { FigureUnit } from '../../facts/fact.ts';
import { formatCount } from '../../facts/figures.ts';
import { absenceInWords } from '../../facts/figureText.ts';
import { selectChoropleth } from '../../store/selectors.ts';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { AreasNotPeople } from '../notices/AreasNotPeople.tsx';
import { useHustings } from '../StoreContext.ts';
import { residentsMeetVotes } from '../table/seatColumns.ts';
import { type LeastSquaresLine, residualOf } from './leastSquares.ts';
import { outliers } from './outliers.ts';
import type { ScatterData } from './scatterData.ts';
import type { LeftOut } from './seatPoints.ts';

const NO_BREAK = '\u00a0';
const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const twoDecimals = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** How much more of the first figure the sentence speaks of. */
const STEP: Readonly<Record<FigureUnit, number>> = { 'per cent': 10, points: 10, swing: 1, votes: 1000, electors: 1000 };

/** A difference without its sign: of two percentages it is in points. */
function difference(value: number, unit: FigureUnit): string {
  const size = Math.abs(value);
  switch (unit) {
    case 'per cent':
    case 'points':
    case 'swing':
      return `${Number.isInteger(value) ? size : oneDecimal.format(size)}${NO_BREAK}points`;
    case 'votes':
    case 'electors':
      return `${formatCount(size)}${NO_BREAK}${unit}`;
    default:
      return unit satisfies never;
  }
}

/** What a trend line says, plainly: how the second figure went with the first, and how much of it the line accounts for. */
export function trendInWords(line: LeastSquaresLine | null, x: FigureColumn, y: FigureColumn): string {
  if (line === null) return 'There are too few constituencies here for a trend.';
  const step = STEP[x.unit];
  const effect = line.slope * step;
  const words = difference(effect, y.unit);
  const nothing = /^0(\.0)?\u00a0/.test(words);
  const course = nothing ? 'on average the same' : `on average ${words} ${effect < 0 ? 'lower' : 'higher'}`;
  const first = `Where ${x.phrase} was ${difference(step, x.unit)} higher, ${y.phrase} was ${course}.`;
  if (line.rSquared === null) return first;
  const part = Math.round(line.rSquared * 100);
  return `${first} This straight line accounts for ${part}% of the differences between the ${line.points} constituencies (R²${NO_BREAK}${twoDecimals.format(line.rSquared)}).`;
}

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

function seatsInWords(seats: number): string {
  return `${seats} ${seats === 1 ? 'constituency' : 'constituencies'}`;
}

/** How many seats are not drawn and why; `null` where all are. */
export function leftOutInWords(leftOut: readonly LeftOut[]): string | null {
  if (leftOut.length === 0) return null;
  const parts = leftOut.map(({ column, reason, seats }) => `${seatsInWords(seats)} (${column.heading}: ${absenceInWords(reason)})`);
  return `Not drawn: ${new Intl.ListFormat('en-GB').format(parts)}.`;
}
