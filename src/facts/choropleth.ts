import type { Contest } from '../election/contest.ts';
import type { Measure, MeasureContext, Reading } from './fact.ts';
import type { ScaleClass } from './scales/scale.ts';

/** A measure read for every seat: what is to be painted, before any geometry. */
export interface Choropleth {
  readonly measure: Measure;
  readonly context: MeasureContext;
  readonly classes: readonly ScaleClass[];
  /** The class of each seat, by the seat's index, as a position in `classes`. */
  readonly classBySeat: Uint8Array;
  /** How many seats each class holds, by position in `classes`. */
  readonly seatsByClass: readonly number[];
  readonly readings: readonly Reading[];
}

/** Reads and sorts all seats by a measure. */
export function choroplethOf(contests: readonly Contest[], measure: Measure, context: MeasureContext): Choropleth {
  const scale = measure.scale(context);
  const readings = contests.map((constituency) => measure.read(constituency, context));
  const classBySeat = Uint8Array.from(readings, (reading) => scale.classOf(reading));
  const seatsByClass = scale.classes.map(() => 0);
  for (const position of classBySeat) seatsByClass[position] = (seatsByClass[position] ?? 0) + 1;
  return { measure, context, classes: scale.classes, classBySeat, seatsByClass, readings };
}
