import { fiveIndependents } from './fiveIndependents.ts';
import type { Tour } from './tour.ts';
import type { TourId } from './tourOutline.ts';

const TOURS: Readonly<Record<TourId, Tour>> = {
  'five-independents': fiveIndependents,
};

/** A tour with its text. */
export function tourOf(id: TourId): Tour {
  return TOURS[id];
}
