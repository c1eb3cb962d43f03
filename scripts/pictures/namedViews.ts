import { MEASURE_IDS } from '../../src/measures/measure.ts';

/** A view that has pictures and an oEmbed answer of its own. */
export interface NamedView {
  /** The name of its files: lower case letters, digits and hyphens. */
  readonly id: string;
  /** With "?" in front, or "". */
  readonly query: string;
}

/** The country, every measure by its public name, and the hexagons. */
export const NAMED_VIEWS: readonly NamedView[] = [
  { id: 'map', query: '' },
  ...MEASURE_IDS.map((id) => ({ id, query: `?colour=${id}` })),
  { id: 'hexagons', query: '?view=hex' },
];
