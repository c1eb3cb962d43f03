import type { FillLayerSpecification } from 'maplibre-gl';
import { SOURCES } from './sources.ts';

export const HATCHING_LAYER = 'hatching';

/**
 * Patterns over the fills. A pattern cannot be feature state, and layers on the seats' own source that are hatched by an opacity
 * make every recolouring dearer by a half (measured), whether anything is hatched or not. Hence a source of the hatched seats alone.
 */
export function hatchingLayer(): FillLayerSpecification {
  return {
    id: HATCHING_LAYER,
    type: 'fill',
    source: SOURCES.hatched,
    paint: { 'fill-pattern': ['get', 'pattern'], 'fill-opacity': 1, 'fill-antialias': false },
  };
}
