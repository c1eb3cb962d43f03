import { TOURS_TOLD } from '../../elections/toursTold.ts';
import type { Manifest } from '../../src/dataset/manifest.ts';
import type { Measure } from '../../src/facts/fact.ts';

/** A view that has pictures and an oEmbed answer of its own. */
export interface NamedView {
  /** The name of its files: lower case letters, digits and hyphens. */
  readonly id: string;
  /** With "?" in front, or "". */
  readonly query: string;
}

/**
 * Of the election that is meant where none is named, the country, each of its measures by its public name, the hexagons, and the beginning of
 * every tour; of each other election the country, by the election's id, and the hexagons.
 */
export function namedViews(
  { default: usual, elections }: Pick<Manifest, 'default' | 'elections'>,
  measures: readonly Pick<Measure, 'id'>[],
): readonly NamedView[] {
  const others = elections.filter(({ id }) => id !== usual);
  return [
    { id: 'map', query: '' },
    ...measures.map(({ id }) => ({ id, query: `?colour=${id}` })),
    { id: 'hexagons', query: '?view=hex' },
    ...Object.keys(TOURS_TOLD.outlines[usual]?.tours ?? {}).map((id) => ({ id, query: `?story=${id}` })),
    ...others.flatMap(({ id }) => [
      { id, query: `?election=${id}` },
      { id: `${id}-hexagons`, query: `?election=${id}&view=hex` },
    ]),
  ];
}
