import { type KeyboardEvent, useId, useMemo, useRef } from 'react';
import { selectChoropleth, selectSelected } from '../../store/selectors.ts';
import { hasChosenSeats, withChosenSeats } from '../../view/chosenSeats.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { ActiveOption } from './ActiveOption.tsx';
import { Axes } from './Axes.tsx';
import { pointsInBox, rectOf } from './chartBox.ts';
import { type ChartFrame, chartFrame } from './chartFrame.ts';
import { NamedPoints } from './NamedPoints.tsx';
import { nearestPoint } from './nearestPoint.ts';
import { PointNote } from './PointNote.tsx';
import { Points } from './Points.tsx';
import { pointAfterKey } from './pointAfterKey.ts';
import type { ScatterData } from './scatterData.ts';
import type { SeatPoint } from './seatPoints.ts';
import { TrendLine } from './TrendLine.tsx';
import { useChartPointer } from './useChartPointer.ts';
import { useElementSize } from './useElementSize.ts';
import './Scatter.css';

interface ScatterProps {
  readonly data: ScatterData;
  readonly fingerDraws: boolean;
  /** The seats were chosen by drawing a box. */
  readonly onDrawn: () => void;
  readonly onOpen: (index: number) => void;
  /** A finger points at a seat, or at none: opening it takes another step. */
  readonly onTouched: (index: number | null) => void;
}

const REACH = { mouse: 16, finger: 36 };

/**
 * The picture: points, trend line, names of the farthest. For the keyboard it is a list of seats of which one is active; for a
 * mouse a click opens a seat and a drag chooses the seats in a box.
 */
export function Scatter({ data, fingerDraws, onDrawn, onOpen, onTouched }: ScatterProps) {
  const store = useHustingsStore();
  const choropleth = useHustings(selectChoropleth);
  const hovered = useHustings((state) => state.hovered);
  const selected = useHustings(selectSelected)?.index ?? null;
  const area = useRef<HTMLDivElement>(null);
  const { width, height } = useElementSize(area);
  const id = useId();
  const { across, up, points, others, line } = data;
  const all = useMemo(() => [...others, ...points], [others, points]);
  const frame = useMemo(() => chartFrame(all, width, height), [all, width, height]);
  const pointOf = (index: number | null) => (index === null ? undefined : all.find(({ seat }) => seat.index === index));
  const active = pointOf(hovered);
  const open = pointOf(selected);

  const { box, handlers } = useChartPointer({
    fingerDraws,
    onPoint: (at, byTouch) => {
      const reach = byTouch ? REACH.finger : REACH.mouse;
      const index = at === null ? null : (nearestPoint(points, frame, at, reach)?.seat.index ?? null);
      store.getState().hover(index);
      if (byTouch) onTouched(index);
    },
    onPress: (at) => {
      const point = nearestPoint(points, frame, at, REACH.mouse);
      if (point !== null) onOpen(point.seat.index);
    },
    onBox: (drawn) => {
      const { view, changeView } = store.getState();
      // A second box is drawn among what the first was drawn among, not within it.
      const among = hasChosenSeats(view.where) ? all : points;
      const codes = pointsInBox(among, frame, drawn).map(({ seat }) => seat.code);
      if (codes.length > 0) changeView({ where: withChosenSeats(view.where, codes) });
      onDrawn();
    },
  });

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && active !== undefined) {
      onOpen(active.seat.index);
      return;
    }
    const next = pointAfterKey(event.key, points, active ?? null);
    if (next === null) return;
    event.preventDefault();
    store.getState().hover(next.seat.index);
  }

  return (
    <div ref={area} className="scatter">
      <div
        className="scatter__list"
        role="listbox"
        tabIndex={0}
        aria-label={`Constituencies by ${across.phrase} and ${up.phrase}`}
        aria-activedescendant={active === undefined ? undefined : `${id}-active`}
        onKeyDown={onKeyDown}
        onBlur={() => store.getState().hover(null)}
      >
        {active !== undefined && (
          <ActiveOption
            key={active.seat.index}
            id={`${id}-active`}
            data={data}
            point={active}
            selected={active.seat.index === selected}
          />
        )}
        {width > 0 && (
          <svg
            className={fingerDraws ? 'scatter__picture scatter__picture--drawn' : 'scatter__picture'}
            width={width}
            height={height}
            aria-hidden="true"
            {...handlers}
          >
            <clipPath id={`${id}-clip`}>
              <rect x={frame.left} y={frame.top} width={frame.right - frame.left} height={frame.bottom - frame.top} />
            </clipPath>
            <Axes frame={frame} across={across} up={up} />
            <Points frame={frame} points={others} choropleth={null} />
            {choropleth !== null && <Points frame={frame} points={points} choropleth={choropleth} />}
            {line !== null && <TrendLine frame={frame} line={line} points={points} clip={`url(#${id}-clip)`} />}
            <NamedPoints data={data} frame={frame} selected={selected} />
            {open !== undefined && <PointMark frame={frame} point={open} kind="selected" />}
            {active !== undefined && <PointMark frame={frame} point={active} kind="hovered" />}
            {box !== null && <rect className="scatter__box" {...rectOf(box)} />}
          </svg>
        )}
      </div>
      {active !== undefined && box === null && <PointNote frame={frame} point={active} across={across} up={up} />}
    </div>
  );
}

interface PointMarkProps {
  readonly frame: ChartFrame;
  readonly point: SeatPoint;
  readonly kind: 'hovered' | 'selected';
}

/** A ring around the seat that is pointed at or selected. */
function PointMark({ frame, point, kind }: PointMarkProps) {
  return <circle className={`chart-mark chart-mark--${kind}`} cx={frame.x(point.x)} cy={frame.y(point.y)} r={7} />;
}
