import { TOUR_IDS } from '../../src/editorial/tours/tourOutline.ts';
import { MEASURE_IDS } from '../../src/facts/measure.ts';

/** A view that has pictures and an oEmbed answer of its own. */
export interface NamedView {
  /** The name of its files: lower case letters, digits and hyphens. */
  readonly id: string;
  /** With "?" in front, or "". */
  readonly query: string;
}

/** The country, every measure by its public name, the hexagons, and the beginning of every tour. */
export const NAMED_VIEWS: readonly NamedView[] = [
  { id: 'map', query: '' },
  ...MEASURE_IDS.map((id) => ({ id, query: `?colour=${id}` })),
  { id: 'hexagons', query: '?view=hex' },
  ...TOUR_IDS.map((id) => ({ id, query: `?story=${id}` })),
];
