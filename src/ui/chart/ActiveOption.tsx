import { pointInWords } from './pointInWords.ts';
import type { ScatterData } from './scatterData.ts';
import type { SeatPoint } from './seatPoints.ts';

interface ActiveOptionProps {
  readonly id: string;
  readonly data: ScatterData;
  readonly point: SeatPoint;
  readonly selected: boolean;
}

/** The active point as a screen reader meets it: the one option of the list that is there, with its place among all. */
export function ActiveOption({ id, data: { points, across, up }, point, selected }: ActiveOptionProps) {
  return (
    <div
      id={id}
      className="visually-hidden"
      role="option"
      tabIndex={-1}
      // Unselected ones are not all called so.
      aria-selected={selected || undefined}
      aria-setsize={points.length}
      aria-posinset={points.filter(({ x }) => x < point.x).length + 1}
    >
      {pointInWords(point, across, up)}
    </div>
  );
}
