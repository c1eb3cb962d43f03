import type { FillLayerSpecification } from 'maplibre-gl';
import type { Pattern } from '../../scales/scale.ts';
import { SOURCES } from './sources.ts';

export type Hatching = Exclude<Pattern, 'none'>;

/** The patterns that measures use; each costs a layer, drawn whether a seat is hatched or not. */
export const HATCHINGS: readonly Hatching[] = ['diagonal', 'dots'];

/**
 * One layer a pattern over the fills. A pattern cannot be feature state, its opacity can: a seat is hatched by the layer that its
 * state names.
 */
export function patternLayers(): FillLayerSpecification[] {
  return HATCHINGS.map((hatching) => ({
    id: `pattern-${hatching}`,
    type: 'fill',
    source: SOURCES.seats,
    paint: {
      'fill-pattern': hatching,
      'fill-opacity': ['case', ['==', ['feature-state', 'pattern'], hatching], 1, 0],
      'fill-antialias': false,
    },
  }));
}
